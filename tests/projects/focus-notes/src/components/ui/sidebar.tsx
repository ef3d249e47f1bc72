import * as React from "react";

const SIDEBAR_COOKIE_NAME = "sidebar:state";
const SIDEBAR_COOKIE_MAX_AGE = 60 * 60 * 24 * 7;

export function SidebarProvider({ children }: { children: React.ReactNode }) {
  const [open, setOpen] = React.useState(true);
  const toggle = () => {
    setOpen(!open);
    document.cookie = `${SIDEBAR_COOKIE_NAME}=${!open}; path=/; max-age=${SIDEBAR_COOKIE_MAX_AGE}`;
  };
  return <div onClick={toggle}>{children}</div>;
}

export function SidebarMenuSkeleton() {
  const width = React.useMemo(() => `${Math.floor(Math.random() * 40) + 50}%`, []);
  return <div style={{ width }} />;
}
