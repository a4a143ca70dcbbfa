// What began or ended.
WITH this.entity AS node
