// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codetext.h"

#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct CodeTextWords
{
    Q_DECLARE_TR_FUNCTIONS(CodeText)
};

QString paragraph(const QString &label, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QString shown = text.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return label.isEmpty()
        ? u"<p style=\"margin:3px 0 0 0\">%1</p>"_s.arg(shown)
        : u"<p style=\"margin:3px 0 0 0\"><i>%1</i> "_s.arg(label.toHtmlEscaped()) + shown + u"</p>"_s;
}

QString describe(const QString &name, const CodeText &text)
{
    QString html = u"<b>%1</b>"_s.arg(name.toHtmlEscaped());
    if (!text.code.isEmpty())
        html += u" <small>%1</small>"_s.arg(text.code.toHtmlEscaped());
    return html + paragraph({}, text.definition) + paragraph(CodeTextWords::tr("Include:"), text.include)
        + paragraph(CodeTextWords::tr("Exclude:"), text.exclude)
        + paragraph(CodeTextWords::tr("Example:"), text.example);
}

QString describe(const Codebook &codebook, const Actor &actor)
{
    return u"<b>%1</b>"_s.arg(actor.name.toHtmlEscaped())
        + paragraph(CodeTextWords::tr("Also called:"), actor.aliases.join(u", "_s))
        + paragraph(CodeTextWords::tr("A kind of:"), codebook.actorName(actor.kindOf));
}

} // namespace

QString codeDescription(const Codebook &codebook, CodeDimension dimension, qint64 id)
{
    if (dimension == CodeDimension::Tasks) {
        const Task *task = codebook.task(TaskId(id));
        return task ? describe(task->name, task->text) : QString();
    }
    if (dimension == CodeDimension::Directions) {
        const Direction *direction = codebook.direction(DirectionId(id));
        return direction ? describe(Display::direction(codebook, *direction), direction->text) : QString();
    }
    if (dimension == CodeDimension::Actors) {
        const Actor *actor = codebook.actor(ActorId(id));
        return actor ? describe(codebook, *actor) : QString();
    }
    const Argument *argument = codebook.argument(ArgumentId(id));
    return argument ? describe(argument->name, argument->text) : QString();
}

QString rulesDescription(const Codebook &codebook)
{
    QString html = paragraph(CodeTextWords::tr("One passage:"), codebook.unit);
    for (const QString &rule : codebook.rules)
        html += paragraph(u"§"_s, rule);
    return html;
}

} // namespace Kodeks
