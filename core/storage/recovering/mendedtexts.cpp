// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovering/mendedtexts.h"

#include "core/model/lettertext.h"
#include "core/storage/letterstore.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLost = 50'000'000; ///< code points; a place further on is noise

struct RecoveredTextWords
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

struct Quote
{
    TextRange range = {};
    QString words = {};
};

struct KeptText
{
    qint64 id = 0;
    QString sha256 = {};
    qint64 length = 0;
    QString text = {};
    bool isThere = false;
};

KeptText keptText(Connection &connection, qint64 id)
{
    KeptText kept{.id = id};
    Statement row(connection, "SELECT sha256, length, text FROM content WHERE id = ?");
    if (row.bind(id).next())
        kept = {id, row.text(0), row.number(1), row.text(2), true};
    return kept;
}

bool isRight(const KeptText &kept)
{
    return kept.isThere && textSha256(kept.text) == kept.sha256 && LetterText(kept.text).length() == kept.length;
}

QList<Quote> quotesOf(Connection &connection, qint64 content)
{
    QList<Quote> quotes;
    Statement row(connection,
        "SELECT start, end, quote FROM passage JOIN letter ON letter.id = passage.letter WHERE letter.content = ? "
        "ORDER BY start, end");
    row.bind(content);
    while (row.next()) {
        const TextRange range{row.number(0), row.number(1)};
        const QString words = row.text(2);
        if (range.end <= longestLost && LetterText(words).length() == range.end - range.start)
            quotes.append({range, words});
    }
    return quotes;
}

/// What is left of a text, in code points, with the quotes at their places.
QString remade(const KeptText &kept, const QList<Quote> &quotes)
{
    QList<uint> points = kept.text.toUcs4();
    qint64 length = std::max<qint64>(points.size(), kept.length <= longestLost ? kept.length : 0);
    for (const Quote &quote : quotes)
        length = std::max<qint64>(length, quote.range.end);
    while (points.size() < std::max<qint64>(length, 1))
        points.append(lostCharacter);
    for (uint &point : points)
        point = point == 0 || point == QChar::ReplacementCharacter ? uint(lostCharacter) : point;
    for (const Quote &quote : quotes)
        std::ranges::copy(quote.words.toUcs4(), points.begin() + quote.range.start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

/// The letters that have a text; the name of the first.
QString noteLetters(Connection &connection, qint64 content, MendedTexts &mended)
{
    QString name;
    Statement row(connection, "SELECT id, name FROM letter WHERE content = ? ORDER BY id DESC");
    row.bind(content);
    while (row.next()) {
        mended.letters.insert(row.number(0));
        name = row.text(1);
    }
    return name;
}

void writeText(Connection &connection, const KeptText &kept, const QString &text)
{
    QString sha256 = textSha256(text);
    Statement same(connection, "SELECT 1 FROM content WHERE sha256 = ? AND id <> ?");
    QString words = text;
    while (same.bind(sha256, kept.id).next()) { // two lost texts without quotes are the same
        words += QChar(lostCharacter);
        sha256 = textSha256(words);
        same.again();
    }
    Statement(connection,
        "INSERT INTO content(id, sha256, length, text, original, encoding) VALUES(?1, ?2, ?3, ?4, x'', 'UTF-8') ON "
        "CONFLICT(id) DO UPDATE SET sha256 = ?2, length = ?3, text = ?4")
        .bind(kept.id, sha256, qint64(LetterText(words).length()), words)
        .run();
    if (kept.isThere)
        Statement(connection, "DELETE FROM section WHERE content = ? AND end > ?")
            .bind(kept.id, qint64(LetterText(words).length()))
            .run();
}

void mendText(Connection &connection, qint64 id, bool isCut, MendedTexts &mended)
{
    const KeptText kept = keptText(connection, id);
    if (isRight(kept)) {
        if (isCut)
            mended.texts.append({.letter = noteLetters(connection, id, mended), .isOnlyFile = true});
        return;
    }
    const QString text = remade(kept, quotesOf(connection, id));
    if (kept.isThere && textSha256(text) == kept.sha256) {
        writeText(connection, kept, text);
        return;
    }
    const QString name = noteLetters(connection, id, mended);
    mended.texts.append({.letter = name,
        .length = LetterText(text).length(),
        .missing = text.count(QChar(lostCharacter)) - kept.text.count(QChar(lostCharacter))});
    writeText(connection, kept, text);
}

/// Files of later letters with the same text: those that are not what they were go.
void dropWrongFiles(Connection &connection, MendedTexts &mended)
{
    QList<qint64> wrong;
    {
        Statement row(connection, "SELECT id, sha256, bytes FROM original");
        while (row.next()) {
            const QByteArray sha256 = QCryptographicHash::hash(row.bytes(2), QCryptographicHash::Sha256).toHex();
            if (QString::fromLatin1(sha256) != row.text(1))
                wrong.append(row.number(0));
        }
    }
    for (const qint64 id : wrong) {
        {
            Statement row(connection, "SELECT name FROM letter WHERE original = ?");
            row.bind(id);
            while (row.next())
                mended.texts.append({.letter = row.text(0), .isOnlyFile = true});
        }
        Statement(connection, "UPDATE letter SET original = NULL WHERE original = ?").bind(id).run();
        Statement(connection, "DELETE FROM original WHERE id = ?").bind(id).run();
    }
}

/// Where words stand in a text, if that is one place.
std::optional<qsizetype> onlyPlaceOf(const QString &words, const LetterText &text)
{
    const qsizetype at = words.isEmpty() ? -1 : text.string().indexOf(words);
    if (at < 0 || text.string().indexOf(words, at + 1) >= 0)
        return {};
    return text.string().first(at).toUcs4().size();
}

struct WrongQuote
{
    qint64 passage = 0;
    qint64 letter = 0;
    TextRange range = {};
    QString words = {};
};

QList<WrongQuote> wrongQuotes(Connection &connection)
{
    QList<WrongQuote> wrong;
    Statement row(connection,
        "SELECT passage.id, passage.letter, start, end, quote FROM passage JOIN letter ON letter.id = passage.letter "
        "JOIN content ON content.id = letter.content WHERE end > content.length OR substr(content.text, start + 1, "
        "end - start) <> quote ORDER BY passage.letter, start");
    while (row.next())
        wrong.append({row.number(0), row.number(1), {row.number(2), row.number(3)}, row.text(4)});
    return wrong;
}

void mendQuote(Connection &connection, const WrongQuote &wrong, const LetterText &text, MendedQuotes &mended)
{
    if (const auto at = onlyPlaceOf(wrong.words, text)) {
        Statement(connection, "UPDATE passage SET start = ?, end = ? WHERE id = ?")
            .bind(qint64(*at), qint64(*at + LetterText(wrong.words).length()), wrong.passage)
            .run();
        ++mended.moved;
    } else if (text.isValid(wrong.range)) {
        Statement(connection, "UPDATE passage SET quote = ? WHERE id = ?")
            .bind(text.slice(wrong.range), wrong.passage)
            .run();
        ++mended.reworded;
    } else {
        Statement(connection, "DELETE FROM passage_argument WHERE passage = ?").bind(wrong.passage).run();
        Statement(connection, "DELETE FROM passage WHERE id = ?").bind(wrong.passage).run();
        mended.gone.append(
            RecoveredTextWords::tr("A passage lay outside its letter's text and is lost: “%1”.").arg(wrong.words));
    }
}

} // namespace

Result<MendedTexts> mendTexts(Connection &connection, const QList<qint64> &cut)
{
    const auto ids = firstColumn(connection, "SELECT id FROM content UNION SELECT content FROM letter ORDER BY 1");
    if (!ids)
        return failed(ids);
    return guarded(connection, [&]() -> Result<MendedTexts> {
        MendedTexts mended;
        for (const qint64 id : *ids)
            mendText(connection, id, cut.contains(id), mended);
        dropWrongFiles(connection, mended);
        return mended;
    });
}

Result<MendedQuotes> mendQuotes(Connection &connection)
{
    return guarded(connection, [&]() -> Result<MendedQuotes> {
        MendedQuotes mended;
        for (const WrongQuote &wrong : wrongQuotes(connection)) {
            const auto text = LetterStore::text(connection, LetterId(wrong.letter));
            if (!text)
                return failed(text);
            mendQuote(connection, wrong, *text, mended);
        }
        return mended;
    });
}

} // namespace Kodeks
