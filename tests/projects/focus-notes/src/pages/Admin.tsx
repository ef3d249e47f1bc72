import { useState } from "react";
import { Input } from "@/components/ui/input";
import { supabase } from "@/integrations/supabase/client";

const Admin = () => {
  const [password, setPassword] = useState("");
  const [isAdmin, setIsAdmin] = useState(localStorage.getItem("isAdmin") === "true");
  const [leads, setLeads] = useState<{ email: string }[]>([]);

  const login = () => {
    if (password === "focus-admin-2025") {
      localStorage.setItem("isAdmin", "true");
      setIsAdmin(true);
    }
  };

  const load = async () => {
    const { data } = await supabase.from("leads").select("email").limit(100);
    setLeads(data ?? []);
  };

  if (!isAdmin) {
    return <Input type="password" onChange={(e) => setPassword(e.target.value)} onBlur={login} />;
  }
  return (
    <section>
      <button onClick={load}>Load</button>
      {leads.map((lead) => (
        <p key={lead.email}>{lead.email}</p>
      ))}
    </section>
  );
};

export default Admin;
