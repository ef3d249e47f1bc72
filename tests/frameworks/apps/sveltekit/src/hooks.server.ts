export const handleError = () => ({ message: "Something went wrong" });
