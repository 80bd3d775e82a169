// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/notedcoding.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

template <typename Code>
QString uuidOf(const Code *code)
{
    return code ? code->text.uuid.toString(QUuid::WithoutBraces) : QString();
}

/// The code's key; invalid if there is none. Nothing where `uuid` names a code that is not there.
template <typename Code>
auto codeWith(const QList<Code> &codes, const QJsonValue &uuid) -> std::optional<decltype(Code::id)>
{
    if (uuid.toString().isEmpty())
        return decltype(Code::id)();
    const QUuid wanted(uuid.toString());
    const auto found = std::ranges::find_if(codes, [&](const Code &code) { return code.text.uuid == wanted; });
    return found == codes.end() ? std::nullopt : std::optional(found->id);
}

} // namespace

QJsonObject notedCoding(const Coding &coding, const Codebook &codebook)
{
    QJsonArray arguments;
    for (const ArgumentId argument : coding.arguments)
        arguments.append(uuidOf(codebook.argument(argument)));
    return {{u"task"_s, uuidOf(codebook.task(coding.task))},
        {u"direction"_s, uuidOf(codebook.direction(coding.direction))}, {u"arguments"_s, arguments}};
}

Coding codingNoted(const QJsonObject &noted, const Codebook &codebook)
{
    const auto task = codeWith(codebook.tasks, noted.value("task"_L1));
    const auto direction = codeWith(codebook.directions, noted.value("direction"_L1));
    if (!task || !direction)
        return {};
    Coding coding{.task = *task, .direction = *direction};
    for (const QJsonValue &uuid : noted.value("arguments"_L1).toArray()) {
        const auto argument = codeWith(codebook.arguments, uuid);
        if (!argument)
            return {};
        coding.arguments.append(*argument);
    }
    return coding;
}

} // namespace Kodeks
