export const Login = ({ password }) => (password === "" || password.length < 8 ? <p>Too short</p> : <button>Log in</button>);
