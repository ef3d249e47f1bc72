import * as React from "react";

export const Input = React.forwardRef<HTMLInputElement, React.ComponentProps<"input">>((props, ref) => (
  <input ref={ref} {...props} />
));
