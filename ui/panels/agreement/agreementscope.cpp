// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/agreement/agreementscope.h"

#include "core/project/jobs/agreementjob.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ScopeText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementScope)
};

QString letterWords(const AgreementScope &scope)
{
    switch (scope.which) {
    case AgreementScope::Letters::Shared: return ScopeText::tr("Shared letters");
    case AgreementScope::Letters::All: return ScopeText::tr("All letters");
    case AgreementScope::Letters::Open: return ScopeText::tr("This letter");
    case AgreementScope::Letters::Chosen: return ScopeText::tr("%Ln letter(s)", nullptr, int(scope.chosen.size()));
    }
    return {};
}

std::tuple<bool, qint64, quint64> bootstrapKey(const std::optional<BootstrapOptions> &options)
{
    return {options.has_value(), options ? options->replicates : 0, options ? options->seed : 0};
}

} // namespace

QString AgreementScope::words() const
{
    QStringList parts{letterWords(*this)};
    if (!components.isEmpty())
        parts.append(ScopeText::tr("%Ln component(s)", nullptr, int(components.size())));
    if (level > 0)
        parts.append(ScopeText::tr("level %1").arg(level));
    if (codes != ChosenCodes())
        parts.append(ScopeText::tr("some codes"));
    if (bootstrap)
        parts.append(ScopeText::tr("bootstrap"));
    return parts.join(u" · "_s);
}

bool AgreementScope::apply(AgreementRequest &request, LetterId open) const
{
    request.letters = which == Letters::Chosen ? chosen : QList<LetterId>();
    if (which == Letters::Open && open.isValid())
        request.letters = {open};
    request.rule = which == Letters::All ? LetterRule::All : sharedOnly ? LetterRule::Shared : LetterRule::BegunByAll;
    request.level = level;
    request.components = components;
    request.codes = codes;
    request.bootstrap = bootstrap;
    return which == Letters::Shared || which == Letters::All || !request.letters.isEmpty();
}

bool operator==(const AgreementScope &a, const AgreementScope &b)
{
    return a.which == b.which && a.chosen == b.chosen && a.components == b.components && a.codes == b.codes
        && bootstrapKey(a.bootstrap) == bootstrapKey(b.bootstrap) && a.sharedOnly == b.sharedOnly && a.level == b.level;
}

} // namespace Kodeks
