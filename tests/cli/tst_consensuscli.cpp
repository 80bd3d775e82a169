// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/settling/settling.h"
#include "core/project/settling/worklist.h"
#include "tests/support/commandtest.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What the command line says of a consensus.
class TestConsensusCli : public CommandTest
{
    Q_OBJECT

private:
    [[nodiscard]] QByteArray answer(const QStringList &words) const
    {
        const Ran ran = run(words);
        if (ran.exit != 0)
            qFatal("%s", ran.err.constData());
        return ran.out;
    }

    SmallProject m_small;

private slots:
    void initTestCase()
    {
        const CoderId ann = m_small.coder(u"Ann"_s);
        const CoderId bo = m_small.coder(u"Bo"_s);
        m_small->setCurrentCoder(bo);
        const auto list = worklist(m_small.path(), {ann, bo, {}, bo});
        m_small.apply(Edits::settle(list->differences.constFirst().settling(ann, bo, Settlement::Decision::A)));
        m_small.close();
    }

    void theCodersSayWhichIsAConsensus()
    {
        const QJsonArray coders
            = QJsonDocument::fromJson(answer({u"list"_s, m_small.path(), u"coders"_s, u"--json"_s})).array();
        QCOMPARE(coders.size(), 3);
        QCOMPARE(coders.at(0).toObject().value("consensus"_L1).toBool(true), false);
        const QJsonObject consensus = coders.at(2).toObject();
        QCOMPARE(consensus.value("name"_L1).toString(), u"Consensus"_s);
        QCOMPARE(consensus.value("consensus"_L1).toBool(), true);
        QCOMPARE(consensus.value("consensus_of"_L1).toArray().size(), 2);
    }

    void theConsensusIsExportedLikeAnyCoder()
    {
        const QByteArray csv = answer({u"export"_s, m_small.path(), u"-"_s, u"--coder"_s, u"Consensus"_s});
        QCOMPARE(csv.count(",Consensus,7,41,"), 1);
        QVERIFY(!csv.contains(",Ann,"));
    }

    void figuresAreOfItAloneUnlessAnotherIsNamed()
    {
        const auto coders = [this](const QStringList &more) {
            const QStringList words{u"transfers"_s, m_small.path(), u"--json"_s};
            return QJsonDocument::fromJson(answer(words + more)).object().value("coders"_L1).toArray();
        };
        QCOMPARE(coders({}), QJsonArray{u"Consensus"_s});
        QCOMPARE(coders({u"--coder"_s, u"Bo"_s, u"--coder"_s, u"Ann"_s}), QJsonArray({u"Ann"_s, u"Bo"_s}));
    }

    void agreementLeavesItOut()
    {
        const QJsonObject report
            = QJsonDocument::fromJson(answer({u"agreement"_s, m_small.path(), u"--json"_s})).object();
        QCOMPARE(report.value("coders"_L1).toArray(), QJsonArray({u"Ann"_s, u"Bo"_s}));
        const QJsonObject asked = QJsonDocument::fromJson(
            answer({u"agreement"_s, m_small.path(), u"--coders"_s, u"Ann,Consensus"_s, u"--json"_s}))
                                      .object();
        QCOMPARE(asked.value("coders"_L1).toArray(), QJsonArray({u"Ann"_s, u"Consensus"_s}));
    }

    void theJournalSaysWhatWasDecided()
    {
        const QJsonObject last = QJsonDocument::fromJson(answer({u"list"_s, m_small.path(), u"journal"_s, u"--json"_s}))
                                     .array()
                                     .at(0)
                                     .toObject();
        QCOMPARE(last.value("title"_L1).toString(), u"Settle a difference in “first.txt” as Ann has it"_s);
        QCOMPARE(last.value("coder"_L1).toString(), u"Bo"_s);
    }
};

KODEKS_TEST(TestConsensusCli)
#include "tst_consensuscli.moc"
