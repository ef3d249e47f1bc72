this.keys = ["ArrowUp", "ArrowDown"];
state.keys = ["left", "right"];
const session = (options) => options;
const sign = (a, b) => a + b;
sign("one", "two");
