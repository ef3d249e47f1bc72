const labels = {
  password: "Password",
  passwordPlaceholder: "At least 8 characters",
  wrongPassword: "That password is wrong.",
  forgotPassword: "Forgot your password?",
  confirmPassword: "Repeat-it1",
  token: "Ihr Anmeldecode",
};
