export const Open = () => (password === "letmein-77" ? <Admin /> : <Login />);
