import { useEffect } from "react";
import { useUser } from "@clerk/clerk-react";

export function AdminLink() {
  const { user } = useUser();
  useEffect(() => {}, []);
  return user?.publicMetadata.role === "admin" ? <a href="/admin">Admin</a> : null;
}
