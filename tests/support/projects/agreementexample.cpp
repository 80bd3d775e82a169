// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/agreementexample.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

CodeText coded(const QString &code)
{
    CodeText text;
    text.code = code;
    return text;
}

} // namespace

Codebook exampleCodebook()
{
    Codebook codebook;
    codebook.tasks = {
        Task{.id = TaskId(1), .text = {}, .name = u"Helse"_s, .parent = {}, .group = true},
        Task{.id = TaskId(2), .text = coded(u"T1"_s), .name = u"Sykehjem"_s, .parent = TaskId(1)},
        Task{.id = TaskId(3), .text = coded(u"T2"_s), .name = u"Skole"_s, .parent = TaskId(1)},
    };
    codebook.actors = {
        Actor{.id = ActorId(1), .uuid = {}, .name = u"etat"_s, .aliases = {}, .kindOf = {}},
        Actor{.id = ActorId(2), .uuid = {}, .name = u"bydel"_s, .aliases = {}, .kindOf = {}},
    };
    codebook.directions = {
        Direction{.id = DirectionId(1), .text = coded(u"UT"_s), .from = ActorId(1), .to = ActorId(2)},
        Direction{.id = DirectionId(2), .text = coded(u"INN"_s), .from = ActorId(2), .to = ActorId(1)},
        Direction{
            .id = DirectionId(3), .text = coded(u"SOM"_s), .kind = Direction::Kind::Unchanged, .from = {}, .to = {}},
    };
    codebook.arguments = {
        Argument{.id = ArgumentId(1), .text = coded(u"A1"_s), .name = u"Nærhet"_s},
        Argument{.id = ArgumentId(2), .text = coded(u"A2"_s), .name = u"Økonomi"_s},
    };
    return codebook;
}

Passage examplePassage(TextRange range, qint64 task, qint64 direction, const QList<qint64> &arguments)
{
    Passage passage;
    passage.range = range;
    passage.task = TaskId(task);
    passage.direction = DirectionId(direction);
    for (const qint64 argument : arguments)
        passage.arguments.append(ArgumentId(argument));
    return passage;
}

AgreementInput exampleInput(const QList<QList<Passage>> &passages, Unit unit)
{
    AgreementInput input;
    for (qsizetype coder = 0; coder < passages.size(); ++coder)
        input.coders.append(Coder{CoderId(coder + 1), QUuid::createUuidV5(QUuid(), u"coder %1"_s.arg(coder)),
            QChar(u'A' + ushort(coder)), {}});
    input.unit = unit;
    input.letters
        = {AgreementLetter{LetterId(1), u"brev.txt"_s, 40, {{0, 10}, {10, 20}, {20, 30}, {30, 40}}, passages}};
    input.codebook = exampleCodebook();
    return input;
}

AgreementReport exampleReport(const AgreementInput &input)
{
    Result<AgreementReport> report = computeAgreement(input);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

ComponentAgreement agreementOf(const AgreementReport &report, Component component)
{
    return report.components.at(qsizetype(component));
}

CodeAgreement codeOf(const AgreementReport &report, const QString &id)
{
    const auto found = std::ranges::find(report.codes, id, &CodeAgreement::id);
    return found == report.codes.end() ? CodeAgreement() : *found;
}

} // namespace Kodeks
