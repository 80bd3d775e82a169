// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/passage.h"

#include <QHash>
#include <functional>
#include <utility>

namespace Kodeks {

class Connection;

/// The passages of one copy, with their quotes, read a few at a time.
class PassageSource
{
public:
    using Quoted = std::pair<Passage, QString>;

    PassageSource() = default;
    virtual ~PassageSource() = default;
    Q_DISABLE_COPY_MOVE(PassageSource)

    /// Those of a letter, by id.
    [[nodiscard]] virtual Result<QList<Quoted>> ofLetter(LetterId letter) = 0;
    /// Those with some ids; NotFound if one is not there.
    [[nodiscard]] virtual Result<QList<Quoted>> ofIds(const QList<PassageId> &ids) = 0;
    /// The next ones after an id, by id, at most some thousand; none: there are no more.
    [[nodiscard]] virtual Result<QList<Quoted>> after(PassageId id) = 0;
    /// Visits the uuids of all in the order of their words; a null one is none as Kodeks writes them.
    [[nodiscard]] virtual Result<> eachUuid(const std::function<Result<>(const QUuid &)> &visit) = 0;
};

/// Those of a project's file.
class StoredPassages final : public PassageSource
{
public:
    explicit StoredPassages(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<QList<Quoted>> ofLetter(LetterId letter) override;
    [[nodiscard]] Result<QList<Quoted>> ofIds(const QList<PassageId> &ids) override;
    [[nodiscard]] Result<QList<Quoted>> after(PassageId id) override;
    [[nodiscard]] Result<> eachUuid(const std::function<Result<>(const QUuid &)> &visit) override;

private:
    Connection &m_connection;
};

/// Those of a list, whose ids are their places in it, from 1. The list outlives it.
class ListedPassages final : public PassageSource
{
public:
    explicit ListedPassages(const QList<Quoted> &passages);

    [[nodiscard]] Result<QList<Quoted>> ofLetter(LetterId letter) override;
    [[nodiscard]] Result<QList<Quoted>> ofIds(const QList<PassageId> &ids) override;
    [[nodiscard]] Result<QList<Quoted>> after(PassageId id) override;
    [[nodiscard]] Result<> eachUuid(const std::function<Result<>(const QUuid &)> &visit) override;

private:
    const QList<Quoted> &m_passages;
    QHash<LetterId, QList<qsizetype>> m_ofLetter;
};

} // namespace Kodeks
