// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/likeness.h"

#include "tests/support/samples.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    return QString::fromUtf8(sourceBytes(u"resources/sample/letters/"_s + name));
}

} // namespace

class TestLikeness : public QObject
{
    Q_OBJECT

private slots:
    void caseSpacesAndPunctuationDoNotCount()
    {
        const QString text = sample(u"assistermeg.txt"_s);
        QString other = text.toUpper();
        other.replace(u'.', u" ! "_s).replace(u'\n', u' ');
        QCOMPARE(likeness(*printOf(text), *printOf(other)), 1.0);
    }

    void theEstimateIsNearTheShare()
    {
        QStringList words;
        for (int i = 0; i < 3000; ++i)
            words.append(u"ord%1"_s.arg(i));
        const auto whole = printOf(words.join(u' '));
        const auto half = printOf(words.mid(0, 1500).join(u' '));
        QVERIFY(std::abs(likeness(*whole, *half) - 0.5) < 0.1);
        QCOMPARE(likeness(*half, *printOf(words.mid(1500).join(u' '))), 0.0);
    }

    void aCampaignIsPointedOutAndOtherLettersAreNot()
    {
        const QString campaign = sample(u"assistermeg.txt"_s);
        const QList<std::optional<TextPrint>> prints{printOf(sample(u"velferdsetaten.txt"_s)), printOf(campaign),
            printOf(sample(u"lo-kommune-oslo.txt"_s)), printOf(u"Jeg heter Kari, og støtter dette.\n"_s + campaign),
            printOf(u"kort"_s), printOf(u"kort"_s)};
        const QList<NearDuplicate> found = nearDuplicates(prints);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().text, 3);
        QCOMPARE(found.constFirst().like, 1);
        QVERIFY(found.constFirst().likeness > 0.9);
        QCOMPARE(nearDuplicates(prints, 4), QList<NearDuplicate>());
    }

    void shortTextsAreNotCompared()
    {
        QVERIFY(!printOf(u"Vi støtter forslaget."_s));
        QVERIFY(!printOf({}));
    }
};

KODEKS_TEST_MAIN(TestLikeness)
#include "tst_likeness.moc"
