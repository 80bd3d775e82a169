// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/letterstructure.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// "# " before each line that a file marks (## one level down, "= " its title); without those signs the text.
struct Marked
{
    LetterText text;
    QList<MarkedHeading> headings;
};

Marked marked(const QString &source)
{
    QString text;
    QList<MarkedHeading> headings;
    for (const QString &line : source.split(u'\n')) {
        const QString sign = line.section(u' ', 0, 0);
        const bool title = sign == u"=";
        const bool heads = title || (!sign.isEmpty() && sign.count(u'#') == sign.size());
        const QString plain = heads ? line.section(u' ', 1) : line;
        if (heads)
            headings.append({{text.size(), text.size() + plain.size()}, title ? 0 : static_cast<int>(sign.size())});
        text += plain + u'\n';
    }
    return {LetterText(text), headings};
}

/// "heading0 Innledning", … of what is no running text.
QStringList prominent(const Marked &letter)
{
    QStringList all;
    for (const Section &section : analyse(letter.text, letter.headings).sections) {
        const QString text = letter.text.slice(section.range);
        if (section.kind == Section::Kind::Heading)
            all.append(u"heading%1 %2"_s.arg(section.level).arg(text));
        else if (section.kind == Section::Kind::Title)
            all.append(u"title "_s + text);
        else if (section.kind == Section::Kind::Question)
            all.append(u"question%1 %2"_s.arg(section.level).arg(text));
    }
    return all;
}

} // namespace

class TestMarkedHeadings : public QObject
{
    Q_OBJECT

private slots:
    void whatTheFileMarksAreTheHeadings_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &source, const QStringList &found) {
            QTest::newRow(name) << source << found;
        };
        row("without blank lines", u"# Innledning\nVi støtter forslaget.\n# Økonomi\nDet er dyrt."_s,
            {u"heading0 Innledning"_s, u"heading0 Økonomi"_s});
        row("in levels", u"## Svar\nJa.\n### Nærmere\nNei.\n## Slutt\nJa."_s,
            {u"heading0 Svar"_s, u"heading1 Nærmere"_s, u"heading0 Slutt"_s});
        row("even with a full stop or a statement", u"# Vi støtter forslaget.\nJa.\n# Skolen må bestå\nNei."_s,
            {u"heading0 Vi støtter forslaget."_s, u"heading0 Skolen må bestå"_s});
        row("no others, whatever they look like",
            u"# Innledning\nJa.\n\nEnda en kort linje\n\nSom tekst har under seg, og som er lang nok til det.\n# "
            u"Slutt\nJa."_s,
            {u"heading0 Innledning"_s, u"heading0 Slutt"_s});
        row("a title above them", u"= Høringssvar fra oss\nVi svarer her.\n# Svar\nJa.\n# Mer\nNei."_s,
            {u"title Høringssvar fra oss"_s, u"heading0 Svar"_s, u"heading0 Mer"_s});
        row("a question among them", u"# Svar\nJa.\n## Hvilke oppgaver bør flyttes?\nSkolen.\n# Slutt\nJa."_s,
            {u"heading0 Svar"_s, u"question1 Hvilke oppgaver bør flyttes?"_s, u"heading0 Slutt"_s});
        row("an unmarked question beneath one", u"# Svar\n\nHvilke oppgaver bør flyttes?\n\nSkolen.\n\n# Slutt\nJa."_s,
            {u"heading0 Svar"_s, u"question1 Hvilke oppgaver bør flyttes?"_s, u"heading0 Slutt"_s});
        row("running text in such a style is none",
            u"# Svar\nJa.\n# Vi støtter forslaget. Bydelen bør ha ansvaret.\n# Slutt\nJa."_s,
            {u"heading0 Svar"_s, u"heading0 Slutt"_s});
        row("one after the closing", u"# Svar\nJa.\nMed hilsen\nKari Nordmann\n# Vedlegg A\nMer tekst."_s,
            {u"heading0 Svar"_s, u"heading0 Vedlegg A"_s});
    }

    void whatTheFileMarksAreTheHeadings()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, found);
        QCOMPARE(prominent(marked(source)), found);
    }

    void aHeadingOfSeveralLinesIsOneAndNeverJoinedWithItsText()
    {
        const LetterText text(u"Oppgaver som bør\nflyttes nå\nog teksten går videre her.\n"_s);
        const LetterStructure structure = analyse(text, {{{0, 27}, 1}});
        QCOMPARE(structure.sections.size(), 2);
        QCOMPARE(structure.sections.first().range, (TextRange{0, 27}));
    }

    void runningTextOfShortLettersIsNeverAHeading_data()
    {
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *text, const QStringList &found = {}) { QTest::newRow(text) << found; };
        row("Hei\n\nJeg er imot forslaget\n\nSkolen må bestå\n\nHilsen Kari");
        row("Jeg synes dette er en dårlig idé\n\nVi trenger skolen i bygda\n\nMvh\nOla");
        row("Hei!\nVi bor på Nes og vil beholde bussen\nDen er viktig for oss\nHilsen Ola Nordmann");
        row("Nei til nedleggelse\n\nSkolen til bygda\n\nKari Nordmann");
        row("We oppose the plan\n\nOur school must stay open for all the children here\n\nKind regards\nAnn");
        row("Kari Nordmann\nStorgata 1\n0123 Oslo\n\nJeg støtter forslaget fullt ut\n\nTakk for muligheten");
        row("Innspill\n\nVi støtter forslaget\nNavn\tSvar\nOslo\tJa\nBergen\tNei\nMed vennlig hilsen\nKari",
            {u"title Innspill"_s});
    }

    void runningTextOfShortLettersIsNeverAHeading()
    {
        QFETCH(QStringList, found);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(prominent({LetterText(text), {}}), found);
    }
};

KODEKS_TEST(TestMarkedHeadings)
#include "tst_markedheadings.moc"
