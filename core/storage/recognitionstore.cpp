// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recognitionstore.h"

#include "core/storage/statement.h"

namespace Kodeks::RecognitionStore {

Result<Recognition> recognitionOf(Connection &connection, const QString &sha256)
{
    return guarded(connection, [&]() -> Result<Recognition> {
        Recognition recognition;
        Statement whole(connection,
            "SELECT recognition.content, recognition.languages FROM content JOIN recognition ON recognition.content = "
            "content.id WHERE content.sha256 = ?");
        if (!whole.bind(sha256).next())
            return recognition;
        recognition.languages = whole.text(1);
        Statement word(connection,
            "SELECT start, end, page, box_left, box_top, box_right, box_bottom, certainty FROM recognised_word WHERE "
            "content = ? ORDER BY start");
        word.bind(whole.number(0));
        while (word.next())
            recognition.words.append({{word.number(0), word.number(1)}, word.integer(2),
                {word.integer(3), word.integer(4), word.integer(5), word.integer(6)}, word.integer(7)});
        return recognition;
    });
}

void addRecognition(Connection &connection, qint64 content, const Recognition &recognition)
{
    if (recognition.isEmpty())
        return;
    Statement(connection, "INSERT INTO recognition(content, languages) VALUES(?, ?)")
        .bind(content, recognition.languages)
        .run();
    Statement insert(connection,
        "INSERT INTO recognised_word(content, start, end, page, box_left, box_top, box_right, box_bottom, certainty) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const RecognisedWord &word : recognition.words)
        insert
            .bind(content, qint64(word.range.start), qint64(word.range.end), word.page, word.box.left, word.box.top,
                word.box.right, word.box.bottom, word.certainty)
            .run();
}

} // namespace Kodeks::RecognitionStore
