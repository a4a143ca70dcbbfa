// In which community of the whole network an institution is.
RETURN this.institution.community
