// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/highlighting/letterhighlight.h"
#include "ui/letter/highlighting/syntaxhighlighter.h"
#include "ui/letter/layout/lazyhighlighter.h"

#include "tests/support/golden.h"
#include "tests/support/testmain.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QColor>
#include <QRegularExpression>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto linear
        = [](float part) { return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// As the Web Content Accessibility Guidelines define it: 1 (none) to 21.
double measuredContrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestLetterHighlight : public QObject
{
    Q_OBJECT

private:
    KSyntaxHighlighting::Repository m_repository;

    /// "Label 0-11, Reference 11-20" for each line.
    QStringList styles(const QString &text)
    {
        LetterHighlight highlight(m_repository);
        KSyntaxHighlighting::State state;
        QStringList result;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            const LetterHighlight::Line found = highlight.highlight(line, state);
            QStringList marks;
            for (const LineHighlight &mark : found.highlights)
                marks.append(u"%1 %2-%3"_s.arg(mark.format.name()).arg(mark.start).arg(mark.start + mark.length));
            result.append(marks.join(u", "_s));
            state = found.next;
        }
        return result;
    }

private slots:
    void initTestCase() { m_repository.addCustomSearchPath(LetterHighlight::searchPath()); }

    void theDefinitionIsFoundInTheProgramsOwnResources()
    {
        const KSyntaxHighlighting::Definition definition = LetterHighlight::letterDefinition(m_repository);
        QVERIFY(definition.isValid());
        QCOMPARE(definition.filePath(), u":/kodeks/syntax/consultation-letter.xml"_s);
        QVERIFY(LetterHighlight(m_repository).isValid());
    }

    void withoutTheDefinitionEveryLineStaysPlain()
    {
        const KSyntaxHighlighting::Repository repository;
        LetterHighlight highlight(repository);
        QVERIFY(!highlight.isValid());
        QVERIFY(highlight.highlight(u"Dato: 10.03.2024", {}).highlights.isEmpty());
    }

    void theSampleLettersAreMarkedAsRecorded_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : sampleLetters())
            QTest::newRow(qPrintable(name)) << name;
    }

    void theSampleLettersAreMarkedAsRecorded()
    {
        QFETCH(QString, name);
        const QString text = sampleText(name);
        const QStringList lines = text.split(u'\n');
        const QStringList marks = styles(text);
        QString golden;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString start = lines.at(i).size() > 60 ? lines.at(i).first(60) + u"…"_s : lines.at(i);
            golden += u"%1: %2 | %3\n"_s.arg(i + 1).arg(marks.at(i).isEmpty() ? u"-"_s : marks.at(i), start.trimmed());
        }
        const QString difference = differenceFromGolden(u"syntax/"_s + name + u".golden"_s, golden);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void plainTextStaysPlain()
    {
        const QString text
            = u"Svar på høring om oppgavefordeling\n\nVi mener, som før, at dette er en god løsning: den er nær. Det "
              u"er alt.\n"
              "Driften (1.) er – som sagt – god. Hvorfor? Fordi.\n\n  Innrykket tekst som er så lang at den ikke kan "
              "være noen overskrift i brevet"_s;
        QCOMPARE(styles(text).sliced(1), QStringList({QString(), QString(), QString(), QString(), QString()}));
    }

    void theMarksCanBeReadInLightAndDarkThemes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << static_cast<int>(KSyntaxHighlighting::Repository::LightTheme);
        QTest::newRow("dark") << static_cast<int>(KSyntaxHighlighting::Repository::DarkTheme);
    }

    void theMarksCanBeReadInLightAndDarkThemes()
    {
        QFETCH(int, kind);
        const auto theme = m_repository.defaultTheme(static_cast<KSyntaxHighlighting::Repository::DefaultTheme>(kind));
        const QColor paper = QColor::fromRgba(theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
        for (const KSyntaxHighlighting::Format &format : LetterHighlight::letterDefinition(m_repository).formats()) {
            QVERIFY2(!format.hasTextColorOverride() && !format.hasBackgroundColorOverride(), qPrintable(format.name()));
            QVERIFY2(measuredContrast(format.textColor(theme), paper) >= 3, qPrintable(format.name()));
        }
    }

    void aVeryLongLineStaysPlainAndChangesNoState()
    {
        LetterHighlight highlight(m_repository);
        const KSyntaxHighlighting::State state = highlight.highlight(u"Svar på høring", {}).next;
        const LetterHighlight::Line line = highlight.highlight(u"Dato: "_s.repeated(200'000), state);
        QVERIFY(line.highlights.isEmpty());
        QVERIFY(line.next == state);
    }

    void anyTextGivesOrderedMarksInsideTheLine_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece :
            {"Dato: ", "a ", "? ", ".", " ", "som kan ", "😀", "\u0301", "1. ", "- ", "Hva? ", "(", "Med hilsen "})
            QTest::newRow(qPrintable(QString::fromUtf8(piece).simplified() + u' ')) << QString::fromUtf8(piece);
    }

    void anyTextGivesOrderedMarksInsideTheLine()
    {
        QFETCH(QString, piece);
        LetterHighlight highlight(m_repository);
        KSyntaxHighlighting::State state;
        for (const QString &line : {QString(), u"Innspill"_s, QString(), piece, piece.repeated(3000),
                 u"Oppgaver som "_s + piece.repeated(2000), u"1. "_s + piece.repeated(2000)}) {
            const LetterHighlight::Line found = highlight.highlight(line, state);
            int end = 0;
            for (const LineHighlight &mark : found.highlights) {
                QVERIFY(mark.start >= end && mark.length > 0);
                end = mark.start + mark.length;
            }
            QVERIFY(end <= line.size());
            state = found.next;
        }
    }

    void theLibraryIsLoadedWithTheFirstLine()
    {
        LazyHighlighter lazy(false);
        const QString line = u"Høringssvar fra Bydel Frogner"_s;
        SyntaxHighlighter known(false);
        QVERIFY(!known.highlight(u"Dato: 12.03.2024"_s, {}).formats.isEmpty());
        const auto found = lazy.highlight(u"Dato: 12.03.2024"_s, {});
        QCOMPARE(found.formats, known.highlight(u"Dato: 12.03.2024"_s, {}).formats);
        QVERIFY(found.state.has_value());
        QCOMPARE(lazy.highlight(line, found.state).formats.size(), known.highlight(line, {}).formats.size());
    }

    void withoutTheLibraryLettersArePlain()
    {
        const QByteArray before = qgetenv("KODEKS_HIGHLIGHTING");
        qputenv("KODEKS_HIGHLIGHTING", "/nowhere/kodeks-highlighting.so");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"kodeks-highlighting"_s));
        LazyHighlighter lazy(true);
        for (int line = 0; line < 3; ++line)
            QVERIFY(lazy.highlight(u"Dato: 12.03.2024"_s, {}).formats.isEmpty());
        qputenv("KODEKS_HIGHLIGHTING", before);
    }
};

KODEKS_TEST(TestLetterHighlight)
#include "tst_letterhighlight.moc"
