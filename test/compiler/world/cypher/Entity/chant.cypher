// The name, so many times or as often as the letters of the word.
RETURN reduce(sung = '', letter IN range(1, coalesce(size($word), $times, 0)) | sung + coalesce(this.name, '-'))
