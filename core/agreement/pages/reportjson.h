// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

#include <QJsonObject>
#include <functional>

namespace Kodeks {

/// The report as the document that `kodeks agreement --json` promises. Coders go by name, a name that stands for two
/// by its uuid; a value that is not defined is null, with the reason under "undefined". Beyond the promise: which
/// letters are compared, intervals of all figures, q, confusions, letter by letter, kinds of difference, the version of
/// the program (if given).
[[nodiscard]] QJsonObject agreementJson(const AgreementReport &report, const QString &version = {});

using TakeJson = std::function<bool(const QByteArray &)>; ///< false: no more

/// The same as text, as QJsonDocument indents it, in pieces that stand one after the other: the lists of differences
/// and letters, which may be long, are never whole in memory.
void eachPieceOfAgreementJson(const AgreementReport &report, const QString &version, const TakeJson &take);

} // namespace Kodeks
