// What an event happened to; where it is a call's, the program that made it.
WITH this.entity AS node
