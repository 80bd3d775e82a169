// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/scanpages.h"

namespace Kodeks {

namespace {

constexpr qsizetype mostWords = 100'000;
constexpr int mostPixelsAcross = 20'000;

QDataStream &operator<<(QDataStream &stream, const PageBox &box)
{
    return stream << box.left << box.top << box.right << box.bottom;
}

QDataStream &operator>>(QDataStream &stream, PageBox &box)
{
    return stream >> box.left >> box.top >> box.right >> box.bottom;
}

bool isOnPage(const PageBox &box)
{
    return 0 <= box.left && box.left <= box.right && box.right <= PageBox::whole && 0 <= box.top
        && box.top <= box.bottom && box.bottom <= PageBox::whole;
}

bool isSound(const ScanWord &word)
{
    return !word.text.isEmpty() && word.text == word.text.simplified() && !word.text.contains(QChar::Null)
        && word.text.isValidUtf16() && word.certainty >= 0 && word.certainty <= 100 && isOnPage(word.box)
        && isOnPage(word.straight) && word.begins <= ScanWord::Begins::Block;
}

bool isSound(const ScanAnswer &answer)
{
    return answer.state <= ScanAnswer::State::NoProgram && answer.pages >= 0 && answer.width >= 0
        && answer.width <= mostPixelsAcross && answer.height >= 0 && answer.height <= mostPixelsAcross
        && answer.pixels.size() == qsizetype(answer.width) * answer.height * 3;
}

} // namespace

QDataStream &operator<<(QDataStream &stream, const ScanRequest &request)
{
    return stream << request.task << request.page << request.languages << request.width;
}

QDataStream &operator>>(QDataStream &stream, ScanRequest &request)
{
    return stream >> request.task >> request.page >> request.languages >> request.width;
}

QDataStream &operator<<(QDataStream &stream, const ScanAnswer &answer)
{
    stream << answer.state << answer.pages << answer.width << answer.height << answer.pixels
           << qint64(answer.words.size());
    for (const ScanWord &word : answer.words)
        stream << word.text << word.certainty << word.box << word.begins << word.straight;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, ScanAnswer &answer)
{
    qint64 words = 0;
    stream >> answer.state >> answer.pages >> answer.width >> answer.height >> answer.pixels >> words;
    answer.words.clear();
    bool sound = stream.status() == QDataStream::Ok && isSound(answer) && words >= 0 && words <= mostWords;
    while (sound && words-- > 0) {
        ScanWord word;
        stream >> word.text >> word.certainty >> word.box >> word.begins >> word.straight;
        sound = stream.status() == QDataStream::Ok && isSound(word);
        answer.words.append(std::move(word));
    }
    if (!sound)
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

} // namespace Kodeks
