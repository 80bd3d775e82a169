// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/houserules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

struct Rule
{
    QString below; ///< the folder it holds in; empty for everywhere
    QString sentence;
    bool (*broken)(const SourceFile &file);
};

bool lacksLicence(const SourceFile &file)
{
    const QStringList lines = file.text.split(u'\n').mid(0, 3);
    const QString text = lines.value(0).startsWith(u"#!") ? lines.mid(1).join(u'\n') : lines.mid(0, 2).join(u'\n');
    static const QRegularExpression twoLines(
        u"^(?://|#) SPDX-FileCopyrightText: \\d{4} .+\n(?://|#) SPDX-License-Identifier: GPL-3.0-or-later$"_s);
    return !twoLines.match(text).hasMatch();
}

bool liesInADrawer(const SourceFile &file)
{
    static const QRegularExpression drawer(u"(^|/)(utils?|helpers?|common|misc)/"_s);
    return drawer.match(file.path).hasMatch();
}

bool hidesWhatItUses(const SourceFile &file)
{
    static const QRegularExpression helpers(u"\\bstruct Helpers\\b"_s);
    return helpers.match(file.code()).hasMatch();
}

bool nestsEventLoops(const SourceFile &file)
{
    static const QRegularExpression loop(u"\\b(processEvents|QEventLoop)\\b"_s);
    return loop.match(file.code()).hasMatch();
}

bool speaksSql(const SourceFile &file)
{
    static const QRegularExpression sql(
        uR"(\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|VIEW)|PRAGMA\s+\w+)\b)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return file.literals().join(u' ').contains(sql);
}

bool speaksSqlElsewhere(const SourceFile &file)
{
    return !file.path.startsWith(u"core/storage/") && speaksSql(file);
}

bool namesSingleton(const SourceFile &file)
{
    static const QRegularExpression instance(uR"(\bstatic\s+\w+\s*[&*]\s*instance\s*\()"_s);
    return instance.match(file.code()).hasMatch();
}

/// A context is named once, by Q_DECLARE_TR_FUNCTIONS. A Sentence alone is given its context with its marked text.
bool namesContexts(const SourceFile &file)
{
    static const QRegularExpression named(uR"(\b(QCoreApplication|qApp)\s*(::|->)\s*translate\s*\()"_s);
    return file.path != u"core/base/sentence.cpp" && named.match(file.code()).hasMatch();
}

/// Only what a raw string of a test holds may be wider; in the program it is divided.
bool isTooWide(const SourceFile &file)
{
    if (!file.isHeader() && !file.path.endsWith(u".cpp"))
        return false;
    constexpr qsizetype columns = 120;
    static const QRegularExpression raw(
        uR"x(R"([^(\s"]*)\(.*?\)\1")x"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList lines = file.text.split(u'\n');
    const bool mayBe = file.path.startsWith(u"tests/");
    for (auto found = raw.globalMatch(file.text); mayBe && found.hasNext();) {
        const auto match = found.next();
        const auto first = file.text.first(match.capturedStart()).count(u'\n');
        const auto last = file.text.first(match.capturedEnd()).count(u'\n');
        std::fill(lines.begin() + first, lines.begin() + last + 1, QString());
    }
    return std::ranges::any_of(lines, [](const QString &line) { return line.toUcs4().size() > columns; });
}

/// A file of the program that is longer is two; tests, whose cases are many, may be.
bool isTooLong(const SourceFile &file)
{
    constexpr qsizetype most = 330;
    return (file.isHeader() || file.path.endsWith(u".cpp")) && file.lines() > most;
}

const QList<Rule> &rules()
{
    static const QList<Rule> all{
        {u""_s, u"does not begin with the two SPDX lines"_s, lacksLicence},
        {u""_s, u"lies in a folder that says nothing of what is in it"_s, liesInADrawer},
        {u""_s, u"is a header without #pragma once"_s,
            [](const SourceFile &file) { return file.isHeader() && !file.code().contains(u"#pragma once\n"); }},
        {u""_s, u"has upper-case letters in its name"_s,
            [](const SourceFile &file) { return file.path.endsWith(u".cpp") && file.path != file.path.toLower(); }},
        {u""_s, u"has lines wider than 120 columns (packaging/format)"_s, isTooWide},
        {u"core"_s, u"runs a nested event loop"_s, nestsEventLoops},
        {u"ui"_s, u"runs a nested event loop"_s, nestsEventLoops},
        {u"app"_s, u"runs a nested event loop"_s, nestsEventLoops},
        {u"core"_s, u"has more than 330 lines: divide it where it has a seam"_s, isTooLong},
        {u"ui"_s, u"has more than 330 lines: divide it where it has a seam"_s, isTooLong},
        {u"app"_s, u"has more than 330 lines: divide it where it has a seam"_s, isTooLong},
        {u""_s, u"has a struct of Helpers: hand each class what it uses"_s, hidesWhatItUses},
        {u"core"_s, u"translates in a context it names: let Q_DECLARE_TR_FUNCTIONS name it, and say tr()"_s,
            namesContexts},
        {u"ui"_s, u"translates in a context it names: let Q_DECLARE_TR_FUNCTIONS name it, and say tr()"_s,
            namesContexts},
        {u"app"_s, u"translates in a context it names: let Q_DECLARE_TR_FUNCTIONS name it, and say tr()"_s,
            namesContexts},
        {u"core"_s, u"has a singleton"_s, namesSingleton},
        {u"ui"_s, u"has a singleton"_s, namesSingleton},
        {u"core"_s, u"speaks SQL, which only core/storage may"_s, speaksSqlElsewhere},
        {u"ui"_s, u"speaks SQL"_s, speaksSql},
        {u"app"_s, u"speaks SQL"_s, speaksSql},
        {u"ui/letter"_s, u"reads text back from a widget by toPlainText(), which changes it"_s,
            [](const SourceFile &file) { return file.code().contains(u"toPlainText("); }},
    };
    return all;
}

} // namespace

QStringList brokenRules(const SourceFile &file)
{
    QStringList sentences;
    for (const Rule &rule : rules()) {
        if ((rule.below.isEmpty() || file.path.startsWith(rule.below + u'/')) && rule.broken(file))
            sentences.append(u"%1 %2"_s.arg(file.path, rule.sentence));
    }
    return sentences;
}

} // namespace Kodeks
