// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "app/window/windowhost.h"
#include "core/project/edit.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/actions/commandmodel.h"
#include "ui/shell/mainwindow.h"

#include <QDirIterator>
#include <QFile>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString state; ///< empty: finished
    bool counted = false;
    QStringList translations; ///< one, or one per plural form
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, xml.attributes().value("numerus"_L1) == u"yes", {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.counted) {
                message.translations = {xml.readElementText()};
            } else {
                while (xml.readNextStartElement())
                    message.translations.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readContext(QXmlStreamReader &xml)
{
    QList<Message> messages;
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            context = xml.readElementText();
        else
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QList<Message> messagesOf(const QString &language)
{
    QXmlStreamReader xml(sourceBytes(u"translations/kodeks_%1.ts"_s.arg(language)));
    QList<Message> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement())
        messages += readContext(xml);
    return xml.hasError() ? QList<Message>() : messages;
}

/// "%1", "%2" and "%n" in a text, sorted; a "%L1" counts as "%1".
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%L?([1-9n])"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        found.append(match.captured(1));
    found.sort();
    return found;
}

QStringList visibleTitles(const QMenu *menu)
{
    QStringList titles{menu->title()};
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator() && !action->menu())
            titles.append(action->text());
    }
    return titles;
}

} // namespace

/// What the translation files hold, and what the program makes of them.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placesAreKept_data() { everyTextIsTranslated_data(); }
    void placesAreKept();
    void knownTextsAreFound_data();
    void knownTextsAreFound();
    void noTextIsHiddenFromTheCollector();
    void countsAreSpelledOut_data();
    void countsAreSpelledOut();
    void menusAreNorwegian_data();
    void menusAreNorwegian();
    void menusHaveLettersOfTheirOwn_data() { menuEntriesHaveLettersOfTheirOwn_data(); }
    void menusHaveLettersOfTheirOwn();
    void menuEntriesHaveLettersOfTheirOwn_data();
    void menuEntriesHaveLettersOfTheirOwn();
    void commandsAreFoundByWordsOfEitherLanguage_data() { menuEntriesHaveLettersOfTheirOwn_data(); }
    void commandsAreFoundByWordsOfEitherLanguage();
};

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Norwegian Bokmål") << u"nb"_s;
    QTest::newRow("Norwegian Nynorsk") << u"nn"_s;
    QTest::newRow("English plurals") << u"en"_s;
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 30);
    for (const Message &message : messages) {
        QVERIFY2(message.state.isEmpty(), qPrintable(message.context + u": "_s + message.source));
        QCOMPARE(message.translations.size(), message.counted ? 2 : 1);
        QVERIFY2(!message.translations.contains(QString()), qPrintable(message.source));
        QCOMPARE(message.counted, places(message.source).contains(u"n"_s));
    }
}

void TranslationsTest::placesAreKept()
{
    QFETCH(QString, language);
    for (const Message &message : messagesOf(language)) {
        for (const QString &translation : message.translations)
            QCOMPARE(places(translation), places(message.source));
    }
}

void TranslationsTest::knownTextsAreFound_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("source");
    QTest::newRow("a menu") << u"Actions"_s << u"&Coding"_s;
    QTest::newRow("a class") << u"Kodeks::Inspector"_s << u"Certainty"_s;
    QTest::newRow("the title of an edit") << u"EditTitle"_s << u"Import %n letter(s)"_s;
    QTest::newRow("the command line") << u"Console"_s << u"the project"_s;
    QTest::newRow("an error of the project file") << u"Storage"_s << u"Cancelled; nothing was changed."_s;
    QTest::newRow("a finding of the check") << u"Check"_s << u"The file is damaged: %1."_s;
    QTest::newRow("a refused code") << u"CodeValue"_s << u"A task needs a name."_s;
    QTest::newRow("a table") << u"Statistics"_s << u"Percent agreement"_s;
    QTest::newRow("a button of Qt") << u"QPlatformTheme"_s << u"Cancel"_s;
}

void TranslationsTest::knownTextsAreFound()
{
    QFETCH(QString, context);
    QFETCH(QString, source);
    const QList<Message> messages = messagesOf(u"nb"_s);
    QVERIFY(std::ranges::any_of(
        messages, [&](const Message &message) { return message.context == context && message.source == source; }));
}

void TranslationsTest::noTextIsHiddenFromTheCollector()
{
    // lupdate takes tr( for its own and does not look at a QT_TRANSLATE_NOOP within.
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(sourcePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression hidden(u"\\btr\\(\\s*QT_TRANSLATE"_s);
            QVERIFY2(!QString::fromUtf8(file.readAll()).contains(hidden), qPrintable(file.fileName()));
        }
    }
}

void TranslationsTest::countsAreSpelledOut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("title");
    QTest::newRow("one in English") << u"en"_s << 1 << u"Import 1 letter"_s;
    QTest::newRow("many in English") << u"en"_s << 5 << u"Import 5 letters"_s;
    QTest::newRow("one in Norwegian") << u"nb"_s << 1 << u"Importer 1 brev"_s;
    QTest::newRow("many in Norwegian") << u"nb"_s << 5 << u"Importer 5 brev"_s;
    QTest::newRow("many in Nynorsk") << u"nn"_s << 5 << u"Importer 5 brev"_s;
    QTest::newRow("a language Kodeks does not have") << u"de"_s << 5 << u"Import 5 letters"_s;
}

void TranslationsTest::countsAreSpelledOut()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    Language spoken;
    spoken.use(language);
    QTEST(editTitle(u"add-letters"_s, {{u"count"_s, count}}), "title");
}

void TranslationsTest::menusAreNorwegian_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Bokmål") << u"nb"_s;
    QTest::newRow("Nynorsk") << u"nn"_s;
}

void TranslationsTest::menusAreNorwegian()
{
    QFETCH(QString, language);
    QSet<QString> english;
    for (const ActionSpec &spec : actionSpecs())
        english << spec.text << menuTitle(spec.menu);
    english -= {u"English"_s, u"Norsk bokmål"_s, u"Norsk nynorsk"_s}; // a language is named in itself
    const QTemporaryDir folder;
    WindowHost host(folder.filePath(u"settings"_s));
    host.preferences().setLanguage(language);
    host.makeWindow();
    QStringList titles;
    for (const QMenu *menu : host.window().menuBar()->findChildren<QMenu *>())
        titles += visibleTitles(menu);
    QVERIFY(titles.contains(u"&Rediger"_s));
    for (const QString &title : std::as_const(titles))
        QVERIFY2(!english.contains(title), qPrintable(title));
}

void TranslationsTest::menusHaveLettersOfTheirOwn()
{
    QFETCH(QString, language);
    Language spoken;
    spoken.use(language);
    QSet<QChar> letters;
    QSet<ActionSpec::Menu> seen;
    for (const ActionSpec &spec : actionSpecs()) {
        if (std::exchange(seen, seen + QSet{spec.menu}).contains(spec.menu))
            continue;
        const QString title = menuTitle(spec.menu);
        const QChar letter = title.at(title.indexOf(u'&') + 1).toLower();
        QVERIFY2(title.contains(u'&') && !letters.contains(letter), qPrintable(title));
        letters.insert(letter);
    }
    QCOMPARE(letters.size(), 11);
}

void TranslationsTest::menuEntriesHaveLettersOfTheirOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Norwegian Bokmål") << u"nb"_s;
    QTest::newRow("Norwegian Nynorsk") << u"nn"_s;
}

void TranslationsTest::menuEntriesHaveLettersOfTheirOwn()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    WindowHost host(folder.filePath(u"settings"_s));
    host.preferences().setLanguage(language);
    host.makeWindow();
    const QList<QMenu *> menus = host.window().menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() >= 7);
    for (QMenu *menu : menus) {
        emit menu->aboutToShow();
        QSet<QChar> letters;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const qsizetype mark = action->text().indexOf(u'&');
            const QChar letter = mark < 0 ? QChar() : action->text().at(mark + 1).toLower();
            QVERIFY2(letter.isLetterOrNumber() && !letters.contains(letter), qPrintable(action->text()));
            QVERIFY2(!action->text().contains(u"(&"_s), qPrintable(action->text()));
            letters.insert(letter);
        }
    }
}

void TranslationsTest::commandsAreFoundByWordsOfEitherLanguage()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    WindowHost host(folder.filePath(u"settings"_s));
    host.preferences().setLanguage(language);
    host.makeWindow();
    CommandModel model(*host.window().findChild<ActionRegistry *>());
    for (const QString &typed : {u"task"_s, u"oppgave"_s, u"memo"_s, u"notat"_s, u"settings"_s, u"innstillinger"_s,
             u"history"_s, u"historikk"_s, u"coder"_s, u"koder"_s, u"letter"_s, u"brev"_s}) {
        model.setFilter(typed);
        QVERIFY2(model.rowCount() > 0, qPrintable(typed));
    }
}

KODEKS_TEST(TranslationsTest)
#include "tst_translations.moc"
