// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/codebooks/jsonfields.h"
#include "core/model/codebook.h"

#include <QHash>
#include <QSet>

namespace Kodeks {

/// Reads one codebook from parsed JSON; see readCodebookJson(). For one use.
class CodebookReader
{
public:
    explicit CodebookReader(const QString &fileName);

    [[nodiscard]] Result<Codebook> read(const QJsonObject &root);

private:
    void readActors(const JsonFields &root);
    void addNames(const QJsonValue &value, const QString &place);
    void readKindOf(const QJsonValue &value, const QString &place, qsizetype index);
    [[nodiscard]] ActorId actorNamed(const QString &name, const QString &place);
    void readTasks(const JsonFields &root, const JsonFields &dimensions);
    void readDirections(const JsonFields &dimensions);
    void readArguments(const JsonFields &dimensions);
    [[nodiscard]] Direction readDirection(const JsonFields &fields);
    [[nodiscard]] CodeText readCode(const JsonFields &fields, QSet<QString> &ids);
    void readUuids(const JsonFields &uuids);
    void checkKindsOf();

    JsonProblem m_problem;
    Codebook m_codebook;
    QHash<QString, ActorId> m_actors; ///< by folded name or alias
};

} // namespace Kodeks
