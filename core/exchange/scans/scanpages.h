// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/model/recognition.h"

#include <QByteArray>
#include <QDataStream>

namespace Kodeks {

/// What is asked of a file with pictures of pages: a PNG, JPEG or TIFF picture (which may have several pages) or a PDF
/// document.
struct ScanRequest
{
    enum class Task : quint8 { Count, Recognise, Show };

    Task task = Task::Count;
    int page = 1;       ///< from 1
    QString languages{}; ///< to recognise: "nor", "nor+eng"
    int width = 0;      ///< to show: pixels that the page shall be wide

    friend bool operator==(const ScanRequest &, const ScanRequest &) = default;
};

/// A word as it was recognised, before it is part of a text.
struct ScanWord
{
    enum class Begins : quint8 { Word, Line, Paragraph, Block };

    QString text;
    int certainty = 0; ///< per cent
    PageBox box;
    Begins begins = Begins::Word; ///< what else begins with it
    PageBox straight{}; ///< where it stands once the page is set straight, which tells lines and columns

    friend bool operator==(const ScanWord &, const ScanWord &) = default;
};

struct ScanAnswer
{
    enum class State : quint8 { Done, Locked, Damaged, TooLarge, NoLanguage, NotStarted, NoProgram };

    State state = State::Damaged;
    int pages = 0;          ///< to Count
    QList<ScanWord> words{}; ///< to Recognise, in reading order
    int width = 0;          ///< to Show: pixels
    int height = 0;
    QByteArray pixels{};    ///< three bytes each: red, green, blue; row by row without gaps

    friend bool operator==(const ScanAnswer &, const ScanAnswer &) = default;
};

/// Answers requests about one file, in their order. `progress` hears of answers; where it asks to stop, fewer answers
/// than requests come.
using Recogniser = std::function<QList<ScanAnswer>(
    const QByteArray &file, const QList<ScanRequest> &requests, const Progress &progress)>;

/// How the two processes talk.
QDataStream &operator<<(QDataStream &stream, const ScanRequest &request);
QDataStream &operator>>(QDataStream &stream, ScanRequest &request);
QDataStream &operator<<(QDataStream &stream, const ScanAnswer &answer);
/// What does not fit together (too many words, a picture of another size than it says) makes the stream's state bad.
QDataStream &operator>>(QDataStream &stream, ScanAnswer &answer);

} // namespace Kodeks
