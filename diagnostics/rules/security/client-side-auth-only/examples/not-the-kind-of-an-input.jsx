export const Field = ({ type }) => <input type={type === "password" ? "text" : "password"} />;
