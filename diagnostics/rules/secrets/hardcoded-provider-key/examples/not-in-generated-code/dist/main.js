const key = "{{secret:openai-project-key}}";
