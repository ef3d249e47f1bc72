import { useState } from "react";
import { Input } from "@/components/ui/input";
import { supabase } from "@/integrations/supabase/client";

const Auth = () => {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");

  const register = () =>
    supabase.auth.signUp({ email, password, options: { emailRedirectTo: window.location.origin } });

  return (
    <form onSubmit={register}>
      <Input value={email} onChange={(e) => setEmail(e.target.value)} />
      <Input type="password" placeholder="password" onChange={(e) => setPassword(e.target.value)} />
      <button disabled={password.length < 8}>Sign up</button>
    </form>
  );
};

export default Auth;
