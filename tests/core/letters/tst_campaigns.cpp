// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/campaigns.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString petition
    = u"Vi ber om at bydelen får ansvaret for sykehjemmene, fordi de som bor der, har familie og venner i nærheten. "
      u"Etaten ligger langt borte, kjenner ikke stedet og svarer sent. Derfor bør oppgaven flyttes nå 😀."_s;

/// Each text with the letters that have it, in the order of the list.
QList<SentText> sent(const QStringList &letters)
{
    QList<SentText> texts;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QString sha256 = textSha256(letters.at(i));
        const auto known = std::ranges::find(texts, sha256, &SentText::sha256);
        if (known == texts.end())
            texts.append({sha256, printOf(letters.at(i)), {i}});
        else
            known->letters.append(i);
    }
    return texts;
}

Result<QList<Campaign>> found(const QStringList &letters, QList<SentText> texts)
{
    return campaignsAmong(std::move(texts), [&letters](const SentText &text) -> Result<LetterText> {
        return LetterText(letters.at(text.letters.first()));
    });
}

QString randomText(QRandomGenerator &chance, int words)
{
    QStringList all;
    for (int i = 0; i < words; ++i)
        all.append(u"ord%1"_s.arg(chance.bounded(400)));
    return all.join(u' ');
}

} // namespace

class TestCampaigns : public QObject
{
    Q_OBJECT

private slots:
    void lettersOfOneTextAreACampaignWithTheirVariants()
    {
        const QString own = u"Min mor bor på Nordlys, og der har hun det godt. "_s;
        const QStringList letters{petition, u"Et helt annet brev. "_s + randomText(m_chance, 50),
            u"😀 "_s + own + petition, petition, petition.section(u". "_s, 0, 0) + u'.'};
        const auto campaigns = found(letters, sent(letters));
        QVERIFY(campaigns);
        QCOMPARE(campaigns->size(), 1);
        const Campaign &campaign = campaigns->constFirst();
        QCOMPARE(campaign.letters, (QList<qsizetype>{0, 2, 3, 4}));
        QCOMPARE(campaign.exact, 2);
        QCOMPARE(campaign.variants.size(), 2);
        QCOMPARE(campaign.variants.at(0).letter, 2);
        QCOMPARE(campaign.variants.at(0).missing, 0);
        QCOMPARE(campaign.variants.at(0).added.size(), 1);
        QCOMPARE(LetterText(letters.at(2)).slice(campaign.variants.at(0).added.constFirst()),
            u"Min mor bor på Nordlys, og der har hun det godt"_s);
        QCOMPARE(campaign.variants.at(1).letter, 4);
        QCOMPARE(campaign.variants.at(1).added, QList<TextRange>());
        QCOMPARE(campaign.variants.at(1).missing, 15);
    }

    void theSameTextAloneIsACampaign()
    {
        const QStringList letters{petition, petition};
        QCOMPARE(found(letters, sent(letters)), (QList<Campaign>{{{0, 1}, 2, {}}}));
    }

    void aLetterAloneAndShortOnesAreNone()
    {
        const QStringList letters{petition, u"Ingen merknader."_s, u"Ingen merknader."_s};
        QCOMPARE(found(letters, sent(letters)), QList<Campaign>());
        QCOMPARE(found({}, {}), QList<Campaign>());
    }

    void theGroupsAreTheSameWhateverTheOrder()
    {
        for (int round = 0; round < rounds(20); ++round) {
            QRandomGenerator chance = QRandomGenerator(quint32(round));
            const QStringList bases{randomText(chance, 60), randomText(chance, 80)};
            QStringList letters;
            for (int i = 0; i < 12; ++i) {
                const QString &base = bases.at(chance.bounded(2));
                letters.append(chance.bounded(3) == 0
                        ? base
                        : base.left(chance.bounded(200, 500)) + u' ' + randomText(chance, chance.bounded(40)));
            }
            const auto campaigns = found(letters, sent(letters));
            QList<SentText> shuffled = sent(letters);
            std::shuffle(shuffled.begin(), shuffled.end(), chance);
            QVERIFY(campaigns && !campaigns->isEmpty());
            QCOMPARE(found(letters, shuffled), campaigns);
            for (const Campaign &campaign : *campaigns)
                QCOMPARE(campaign.exact + campaign.variants.size(), campaign.letters.size());
        }
    }

    void itCanBeCancelled()
    {
        const QStringList letters{petition, petition};
        const auto cancelled = campaignsAmong(sent(letters),
            [](const SentText &) -> Result<LetterText> { return LetterText(); }, [](qint64, qint64) { return false; });
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    }

private:
    QRandomGenerator m_chance = QRandomGenerator(1);
};

KODEKS_TEST(TestCampaigns)
#include "tst_campaigns.moc"
