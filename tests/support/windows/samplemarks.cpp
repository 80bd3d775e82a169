// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windows/samplemarks.h"

#include "tests/support/samples.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Kodeks {

static QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            if (!quoted && cell.endsWith(u'\u0001'))
                cell.back() = u'"';
            quoted = !quoted;
            if (!quoted)
                cell += u'\u0001';
        } else if (!quoted && (c == u',' || c == u'\n')) {
            rows.last().append(cell.remove(u'\u0001').trimmed());
            cell.clear();
            if (c == u'\n')
                rows.append(QStringList());
        } else {
            cell += c;
        }
    }
    return rows;
}

static QHash<QString, QString> codeNames()
{
    QHash<QString, QString> names;
    const QJsonObject dimensions = QJsonDocument::fromJson(sourceBytes(u"resources/sample/codebook.json"_s))
                                       .object()
                                       .value(u"dimensions"_s)
                                       .toObject();
    for (const QJsonValue dimension : dimensions) {
        for (const QJsonValue code : dimension.toArray()) {
            const QString transfer = code[u"from"_s].toString() + u" → "_s + code[u"to"_s].toString();
            const QString name = code[u"name"_s].toString();
            names.insert(code[u"id"_s].toString(), name.isEmpty() ? transfer : name);
        }
    }
    names.insert(u"D.UENDRET"_s, u"uendret"_s);
    names.insert(u"D.SAMARBEID"_s, u"samarbeid"_s);
    names.insert(u"D.UAVKLART"_s, u"uavklart"_s);
    return names;
}

static QColor groupColor(const QString &task)
{
    static const QHash<QString, QColor> colors{{u"HO"_s, QColor(0xd5, 0x8a, 0x1a)}, {u"BO"_s, QColor(0x2f, 0x9e, 0x5b)},
        {u"AD"_s, QColor(0x6a, 0x5a, 0xc0)}, {u"BF"_s, QColor(0x0a, 0x7f, 0xb8)}, {u"GEN"_s, QColor(0xc8, 0x55, 0x2d)}};
    return colors.value(task.section(u'.', 1, 1), QColor(0xb0, 0x4f, 0x8a));
}

LetterText sampleLetter(const QString &name)
{
    return LetterText(normalisedText(QString::fromUtf8(sourceBytes(u"resources/sample/letters/"_s + name))));
}

QList<PassageMark> sampleMarks(const QString &letter, const QString &coder, qint64 firstId)
{
    const QHash<QString, QString> names = codeNames();
    QList<PassageMark> marks;
    for (const QStringList &row :
        csvRows(QString::fromUtf8(sourceBytes(u"resources/sample/coder-%1.csv"_s.arg(coder))))) {
        if (row.value(0) != letter)
            continue;
        QStringList arguments;
        for (const QString &argument : row.at(6).split(u';', Qt::SkipEmptyParts))
            arguments.append(names.value(argument, argument));
        const QString label = names.value(row.at(4), row.at(4)) + u" · "_s + names.value(row.at(5), row.at(5));
        const QString sublabel
            = coder.toUpper() + (arguments.isEmpty() ? QString() : u" · "_s + arguments.join(u", "_s));
        marks.append({PassageId(firstId + marks.size()), {row.at(1).toLongLong(), row.at(2).toLongLong()},
            groupColor(row.at(4)), label, sublabel, coder == u"a"});
    }
    return marks;
}

QList<TextRange> plainSentences(const LetterText &text)
{
    QList<TextRange> sentences;
    const QString &string = text.string();
    qsizetype start = 0;
    for (qsizetype i = 0; i <= string.size(); ++i) {
        const bool ends = i == string.size() || string.at(i) == u'\n'
            || (string.at(i) == u' ' && i > 0 && u".!?"_s.contains(string.at(i - 1)));
        if (!ends)
            continue;
        if (!QStringView(string).sliced(start, i - start).trimmed().isEmpty())
            sentences.append(text.rangeFromUtf16(start, i));
        start = i + 1;
    }
    return sentences;
}

} // namespace Kodeks
