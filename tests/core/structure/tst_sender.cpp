// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/sender.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestSender : public QObject
{
    Q_OBJECT

private slots:
    void theSenderIsWhoOpensSignsOrSpeaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sender");
        const QString body = u"Innspill til høring om oppgaver\n\n"_s;
        const auto row = [](const char *name, const QString &text, const QString &sender) {
            QTest::newRow(name) << text << sender;
        };
        row("who refers to the hearing", body + u"Bydel Alna viser til høringsbrevet. Vi er enige."_s, u"Bydel Alna"_s);
        row("the organisation that signs",
            body + u"Vi er enige.\n\nMed hilsen\nfor Fagforbundet Oslo\n\nKari Nordmann"_s, u"Fagforbundet Oslo"_s);
        row("the person who signs alone", body + u"Jeg er enig.\n\nHilsen\nKari Nordmann"_s, u"Kari Nordmann"_s);
        row("nobody where a role stands beneath", body + u"Jeg er enig.\n\nHilsen\nKari Nordmann\nrådgiver"_s, u""_s);
        row("nobody where nobody is named", body + u"Vi er enige."_s, u""_s);
    }

    void theSenderIsWhoOpensSignsOrSpeaks()
    {
        QFETCH(QString, text);
        QFETCH(QString, sender);
        const LetterText letter(text);
        const QList<Block> all = blocks(letter.string());
        FactCollector facts(letter);
        const LetterHead head = readHead(all, facts);
        readParties(all, head, readTail(all, head.end, facts), facts);
        QCOMPARE(facts.value(Fact::Sender), sender);
    }

    void theSenderTheHeadNamesStays()
    {
        const LetterText letter(u"Fra: Foreningen Vi\n\nBydel Alna viser til brevet. Vi er enige."_s);
        const QList<Block> all = blocks(letter.string());
        FactCollector facts(letter);
        const LetterHead head = readHead(all, facts);
        readParties(all, head, {}, facts);
        QCOMPARE(facts.value(Fact::Sender), u"Foreningen Vi"_s);
    }
};

KODEKS_TEST_MAIN(TestSender)
#include "tst_sender.moc"
