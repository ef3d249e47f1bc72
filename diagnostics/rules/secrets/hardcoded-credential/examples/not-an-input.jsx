export const Login = () => (
  <form>
    <input type="password" name="password" autoComplete="current-password" placeholder="Passw0rd!" />
  </form>
);
