import { ButtonAnchor } from '@/ui/Button';
import { Page } from '@/ui/Page';
import { useTexts } from './texts';
import './about.scss';

const formats = [
  { text: 'api.format.offers', path: '/api/v1/integrationsatlas/offers?q=Deutschkurs', type: 'JSON' },
  { text: 'api.format.ld', path: '/api/v1/integrationsatlas/offers/{id}?format=jsonld', type: 'JSON-LD' },
  { text: 'api.format.ics', path: '/api/v1/integrationsatlas/offers/{id}?format=ics', type: 'iCalendar' },
  { text: 'api.format.pdf', path: '/api/v1/integrationsatlas/offers/{id}?format=pdf', type: 'PDF' },
  { text: 'api.format.topics', path: '/api/v1/topics/scheme', type: 'Turtle, JSON-LD' },
  { text: 'api.format.regions', path: '/api/v1/regions', type: 'JSON' },
] as const;
const rules = ['api.rule.delta', 'api.rule.language', 'api.rule.errors', 'api.rule.write'] as const;

/** For developers: where the API is described and which formats it speaks. */
export default function ApiPage() {
  const t = useTexts();
  return (
    <Page title={t('api.title')} lead={t('api.lead')}>
      <div className="statement">
        <section>
          <h2>{t('api.description')}</h2>
          <p>{t('api.description.text')}</p>
          <p className="row">
            <ButtonAnchor look="primary" icon="file" href="/q/openapi">
              {t('api.open')}
            </ButtonAnchor>
            <ButtonAnchor icon="file" href="/q/openapi?format=json">
              {t('api.json')}
            </ButtonAnchor>
          </p>
        </section>
        <section>
          <h2>{t('api.formats')}</h2>
          <ul className="plain-list">
            {formats.map(({ text, path, type }) => (
              <li key={path} className="format">
                <div>
                  {t(text)} – <span dir="ltr">{type}</span>
                </div>
                <div dir="ltr">
                  {path.includes('{') ? (
                    <code>{path}</code>
                  ) : (
                    <a href={path}>
                      <code>{path}</code>
                    </a>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('api.rules')}</h2>
          <ul className="points">
            {rules.map((rule) => (
              <li key={rule}>{t(rule)}</li>
            ))}
          </ul>
          <p>
            <a href="/api/v1/problems">{t('api.problems')}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}
