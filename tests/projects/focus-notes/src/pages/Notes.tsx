import { useEffect, useState } from "react";
import { supabase } from "@/integrations/supabase/client";

type Note = { id: string; title: string };

const Notes = () => {
  const [notes, setNotes] = useState<Note[]>([]);

  useEffect(() => {
    supabase
      .from("notes")
      .select("id, title")
      .limit(50)
      .then(({ data }) => setNotes(data ?? []));
  }, []);

  const summarize = async (id: string) => {
    const { data: session } = await supabase.auth.getUser();
    await supabase.functions.invoke("generate-summary", { body: { noteId: id, userId: session.user?.id } });
  };

  return (
    <ul>
      {notes.map((note) => (
        <li key={note.id} onClick={() => summarize(note.id)}>
          {note.title}
        </li>
      ))}
    </ul>
  );
};

export default Notes;
