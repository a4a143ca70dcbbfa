// How much of a network is not in its picture.
WITH this.leftOut AS node
