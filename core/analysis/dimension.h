// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysedstudy.h"
#include "core/base/result.h"
#include "core/query/codedstatement.h"

#include <QVarLengthArray>

namespace Kodeks {

/// What the rows or the columns of a table are.
struct Dimension
{
    enum class Kind { Task, Direction, From, To, Argument, Coder, Question, Sender, Attribute };

    Kind kind = Kind::Task;
    QString attribute = {}; ///< its name, of Kind::Attribute

    /// Reading the statements for it takes this.
    [[nodiscard]] StatementParts parts() const { return {kind == Kind::Argument, kind == Kind::Question}; }
    friend bool operator==(const Dimension &one, const Dimension &other);
};

/// task, direction, from, to, argument, coder, question, sender: in this order, the same in every language.
[[nodiscard]] QStringList dimensionWords();
/// The one of such a word or "@ATTRIBUTE"; nothing for another word.
[[nodiscard]] std::optional<Dimension> dimensionOf(const QString &word);
/// The other way.
[[nodiscard]] QString dimensionWord(const Dimension &dimension);
/// NotFound with the nearest name for an attribute that no letter has.
[[nodiscard]] Result<> checkDimension(const Dimension &dimension, const QList<Letter> &letters);

/// Places by keys, which are ids and so mostly small numbers.
class PlacesByKey
{
public:
    void insert(qint64 key, qint32 place);
    /// -1 for a key that has none.
    [[nodiscard]] qint32 of(qint64 key) const
    {
        return key >= 0 && key < qint64(m_small.size()) ? m_small[size_t(key)] : m_others.value(key, -1);
    }

private:
    std::vector<qint32> m_small;
    QHash<qint64, qint32> m_others;
};

/// What a dimension consists of in a study, in order, and which of it a statement has.
class DimensionValues
{
public:
    /// `rollUp`: a group of tasks is a value of its own, and a statement of a task has also all that it stands below.
    DimensionValues(const Dimension &dimension, const AnalysedStudy &study, bool rollUp = false);

    struct Value
    {
        QString id; ///< of a code its short id (its name where it has none); else the name itself
        QString name;
        qint32 parent = -1; ///< the place of what it stands below; -1: nothing, or nothing is rolled up
    };
    [[nodiscard]] const QList<Value> &values() const { return m_values; }
    using Places = QVarLengthArray<qint32, 4>; ///< among the values, none twice
    /// Empty if the statement has none of them.
    [[nodiscard]] Places of(const CodedStatement &statement) const;

private:
    void takeTasks(const Codebook &codebook, bool rollUp);
    void takeDirections(const Codebook &codebook);
    void takeActors(const Codebook &codebook, ActorId Direction::*end);
    void takeAttribute(const QList<Letter> &letters, const QString &name);
    void add(qint64 key, const QString &id, const QString &name);
    [[nodiscard]] qint64 keyIn(const CodedStatement &statement) const;

    Dimension::Kind m_kind;
    QList<Value> m_values;
    PlacesByKey m_placeOf; ///< by the key that keyIn() gives
    Senders m_senders;
};

} // namespace Kodeks
