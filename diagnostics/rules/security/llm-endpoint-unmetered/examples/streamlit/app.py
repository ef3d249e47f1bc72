import streamlit as st
# <- security/llm-endpoint-unmetered
from anthropic import Anthropic

client = Anthropic()
question = st.chat_input("What do you want to know?")
if question:
    answer = client.messages.create(model="claude-sonnet-4-5", max_tokens=500, messages=[{"role": "user", "content": question}])
    st.write(answer.content[0].text)
