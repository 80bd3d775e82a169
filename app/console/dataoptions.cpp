// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/dataoptions.h"

#include "app/console/console.h"
#include "app/console/consoletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReplicates = 1'000'000;
constexpr quint64 largestSeed = (quint64(1) << 53) - 1; ///< what JSON numbers hold exactly

std::optional<NameWords> namesIn(const QString &text)
{
    if (!text.startsWith(u'[')) {
        NameWords names;
        for (const QString &name : text.split(u','))
            names.pieces.append(name.trimmed());
        return names;
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return {};
    NameWords names{{}, true};
    for (const auto value : document.array())
        names.pieces.append(value.toVariant().toString().trimmed());
    return names;
}

} // namespace

OptionValue<QStringList> nameList(const CommandParser &parser, const QString &option)
{
    return nameWords(parser, option).transform([](const NameWords &names) { return names.pieces; });
}

OptionValue<NameWords> nameWords(const CommandParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return NameWords();
    const auto names = namesIn(parser.value(option));
    if (!names || names->isEmpty() || names->pieces.contains(QString())
        || QSet(names->pieces.begin(), names->pieces.end()).size() != names->pieces.size())
        return std::unexpected(parser.refuse(u"--"_s + option,
            ConsoleText::tr("These are names with commas between them, or a JSON array of names, none empty and none "
                            "twice, not “%1”.")
                .arg(parser.value(option))));
    return *names;
}

OptionValue<std::optional<BootstrapOptions>> bootstrapOptions(const CommandParser &parser)
{
    BootstrapOptions options;
    const auto replicates = parser.number(u"bootstrap"_s, 1, int(options.replicates));
    if (!replicates)
        return std::unexpected(int(Console::WrongUsage));
    if (*replicates > mostReplicates)
        return std::unexpected(
            parser.refuse(u"--bootstrap"_s, ConsoleText::tr("There are at most %1 resamples.").arg(mostReplicates)));
    options.replicates = *replicates;
    if (parser.isSet(u"seed"_s)) {
        bool isNumber = false;
        options.seed = parser.value(u"seed"_s).toULongLong(&isNumber);
        if (!isNumber || options.seed > largestSeed)
            return std::unexpected(parser.refuse(u"--seed"_s,
                ConsoleText::tr("This is a whole number from 0 to %1, not “%2”.")
                    .arg(QString::number(largestSeed), parser.value(u"seed"_s))));
    }
    return parser.isSet(u"bootstrap"_s) ? std::optional(options) : std::nullopt;
}

OptionValue<DataOptions> dataOptions(const CommandParser &parser)
{
    const auto coders = nameWords(parser, u"coders"_s);
    if (!coders)
        return failed(coders);
    const auto bootstrap = bootstrapOptions(parser);
    if (!bootstrap)
        return failed(bootstrap);
    return DataOptions{*coders, *bootstrap};
}

void addBootstrapOptions(CommandParser &parser, const QString &over)
{
    parser.option(u"bootstrap"_s, u"N"_s,
        ConsoleText::tr("a percentile interval from N resamples over %1 (1000 is usual)").arg(over));
    parser.option(u"seed"_s, u"S"_s,
        ConsoleText::tr("what the resamples are drawn from; the same gives the same everywhere (1 without it)"));
}

} // namespace Kodeks
