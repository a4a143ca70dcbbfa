// What two have done together.
WITH this.entity AS node
