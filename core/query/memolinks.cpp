// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/memolinks.h"

#include "core/model/samename.h"
#include "core/query/memosubjects.h"
#include "core/query/namedthings.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "kodeks:"_L1;

const Letter *letterCalled(const QString &name, const QList<Letter> &letters)
{
    const QString key = letterNameKey(name);
    const auto named
        = std::ranges::find_if(letters, [&](const Letter &each) { return letterNameKey(each.name) == key; });
    if (named != letters.end())
        return &*named;
    const auto sent = std::ranges::find_if(letters, [&](const Letter &each) {
        return !each.fact(Fact::Sender).isEmpty() && isSameName(each.fact(Fact::Sender), name);
    });
    return sent == letters.end() ? nullptr : &*sent;
}

std::optional<MemoPlace> placeNamed(const QString &link, const QList<Letter> &letters)
{
    static const QRegularExpression form(u"^(.+):(\\d{1,9})[-–](\\d{1,9})$"_s);
    const auto match = form.match(link);
    const Letter *letter = match.hasMatch() ? letterCalled(match.captured(1).trimmed(), letters) : nullptr;
    const TextRange range{match.captured(2).toLongLong(), match.captured(3).toLongLong()};
    if (!letter || range.isEmpty() || range.end > letter->length)
        return {};
    return MemoPlace{letter->id, range};
}

qint64 keyNamed(const QString &link, const QList<NamedThing> &things)
{
    QueryValue value;
    value.text = link;
    const auto keys = keysNamed({value}, things, {});
    return keys && !keys->keys.isEmpty() ? *std::ranges::min_element(keys->keys) : 0;
}

} // namespace

std::optional<MemoTarget> memoTarget(const QString &link, const Codebook &codebook, const QList<Letter> &letters)
{
    using Of = MemoSubject::Of;
    const std::pair<Of, QList<NamedThing> (*)(const Codebook &)> lists[] = {{Of::Task, namedTasks},
        {Of::Actor, namedActors}, {Of::Direction, namedDirections}, {Of::Argument, namedArguments}};
    for (const auto &[of, named] : lists) {
        if (const qint64 key = keyNamed(link, named(codebook)); key > 0)
            return MemoSubject(of, key);
    }
    if (const auto place = placeNamed(link, letters))
        return *place;
    const Letter *letter = letterCalled(link, letters);
    return letter ? std::optional<MemoTarget>(MemoSubject(letter->id)) : std::nullopt;
}

QString memoLink(const MemoTarget &target, const Codebook &codebook, const QList<Letter> &letters)
{
    const auto *subject = std::get_if<MemoSubject>(&target);
    QStringList ways;
    if (subject && subject->isCode()) {
        const MemoCode code = memoCode(codebook, *subject);
        ways = {code.name, subject->of() == MemoSubject::Of::Task ? codebook.taskPath(TaskId(subject->row())) : code.id,
            code.id};
    } else {
        const LetterId id = subject ? subject->letter() : std::get<MemoPlace>(target).letter;
        const auto letter = std::ranges::find(letters, id, &Letter::id);
        if (letter == letters.end())
            return {};
        const TextRange range = subject ? TextRange() : std::get<MemoPlace>(target).range;
        ways = {subject ? letter->name : u"%1:%2-%3"_s.arg(letter->name).arg(range.start).arg(range.end)};
    }
    const auto leadsThere = [&](const QString &way) { return memoTarget(way, codebook, letters) == target; };
    const auto way = std::ranges::find_if(ways, leadsThere);
    return way == ways.end() ? QString() : u"[["_s + *way + u"]]"_s;
}

QString memoAddress(const MemoTarget &target)
{
    if (const auto *subject = std::get_if<MemoSubject>(&target))
        return scheme + memoSubjectWord(subject->of()) + u'/' + QString::number(subject->row());
    const auto &place = std::get<MemoPlace>(target);
    return scheme + u"place/%1/%2/%3"_s.arg(place.letter.value()).arg(place.range.start).arg(place.range.end);
}

std::optional<MemoTarget> memoTargetAt(const QString &address)
{
    if (!address.startsWith(scheme))
        return {};
    const QStringList parts = address.sliced(scheme.size()).split(u'/');
    if (parts.size() == 4 && parts.constFirst() == u"place")
        return MemoPlace{LetterId(parts.at(1).toLongLong()), {parts.at(2).toLongLong(), parts.at(3).toLongLong()}};
    using Of = MemoSubject::Of;
    for (const Of of : {Of::Project, Of::Letter, Of::Task, Of::Direction, Of::Actor, Of::Argument}) {
        if (parts.size() == 2 && parts.constFirst() == memoSubjectWord(of))
            return MemoSubject(of, parts.at(1).toLongLong());
    }
    return {};
}

} // namespace Kodeks
