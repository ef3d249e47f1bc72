export function login(password: string): boolean {
  return password === "Sommer2024!";
//                     ^^^^^^^^^^^ secrets/hardcoded-credential
}
