export const Data = ({ product }) => <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(product) }} />;
