const options = { httpOnly: false, maxAge: 1000 };

export function remember(res: Response, token: string, options: CookieOptions) {
  res.cookie("token", token, options);
}

export function theme(res: Response) {
  const themeOptions = { httpOnly: false };
  res.cookie("theme", "dark", themeOptions);
}

export const again = (res: Response, token: string) => res.cookie("token", token, themeOptions);
