export const Shown = ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />;
