export function mayEnter() {
  return sessionStorage.getItem("isLoggedIn") === "yes";
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/client-side-auth-only
}
