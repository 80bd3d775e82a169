// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

// A comment, a raw string, a string or a character: whichever begins first.
const QRegularExpression &tokens()
{
    static const QRegularExpression expression(
        uR"x(//[^\n]*|/\*.*?\*/|R"(?<mark>[^(\s"]*)\((?<raw>.*?)\)\k<mark>"|"(?<string>(?:\\.|[^"\\\n])*)"|'(?:\\.|[^'\\\n])+')x"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

QString blanked(const QString &text)
{
    return QString(text.count(u'\n'), u'\n');
}

} // namespace

QStringList SourceFile::includes() const
{
    static const QRegularExpression line(
        uR"(^\s*#\s*include\s*("[^"]*"|<[^>]*>))"_s, QRegularExpression::MultilineOption);
    QStringList result;
    for (const QRegularExpressionMatch &match : line.globalMatch(text))
        result.append(match.captured(1));
    return result;
}

QString SourceFile::code() const
{
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : tokens().globalMatch(text)) {
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += match.captured().startsWith(u'/') ? blanked(match.captured()) : u"\"\""_s + blanked(match.captured());
        done = match.capturedEnd();
    }
    return result + text.sliced(done);
}

QStringList SourceFile::literals() const
{
    QStringList result;
    for (const QRegularExpressionMatch &match : tokens().globalMatch(text)) {
        if (match.hasCaptured("string") || match.hasCaptured("raw"))
            result.append(match.captured("string") + match.captured("raw"));
    }
    return result;
}

QList<qsizetype> SourceFile::functionLengths() const
{
    QList<qsizetype> result;
    const QStringList all = text.split(u'\n');
    qsizetype opened = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] == u"{")
            opened = i;
        else if (all[i] == u"}" && opened >= 0)
            result.append(i - opened - 1);
    }
    return result;
}

QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings)
{
    const QDir top(QStringLiteral(KODEKS_SOURCE_DIR));
    QStringList patterns;
    for (const QString &ending : endings)
        patterns.append(u"*"_s + ending);
    QList<SourceFile> result;
    for (const QString &folder : folders) {
        QDirIterator found(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            result.append({top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(result, {}, &SourceFile::path);
    return result;
}

} // namespace Kodeks
