// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/letter.h"
#include "core/model/lettertext.h"
#include "core/model/passage.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Kodeks {

class Project;
struct Change;

/// The letter that is being read: its text, sections and passages, kept up with the project edit by edit. Shows the
/// passages of the current coder only, unless told to show all (or nobody is coding).
class OpenLetter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null for none; no letter is open after it.
    void setProject(Project *project);
    /// Reads a letter; an invalid id closes the one that is open. On failure nothing changes.
    [[nodiscard]] Result<> open(LetterId letter);
    void setShowsAllCoders(bool all);
    /// Shows that passage of the letter as well, whosever it is, until another one is asked for (an invalid id: none),
    /// another letter is opened or the coder changes. What may not be seen is not shown.
    void showAlso(PassageId passage);
    [[nodiscard]] PassageId shownAlso() const { return m_also; }

    /// Whether what is shown may be of more than one coder.
    [[nodiscard]] bool showsSeveralCoders() const;

    [[nodiscard]] LetterId id() const { return m_letter; }
    [[nodiscard]] const LetterText &text() const { return m_text; }
    [[nodiscard]] const QList<Section> &sections() const { return m_sections; }
    /// Those that are shown, in no order.
    [[nodiscard]] QList<Passage> passages() const { return m_passages.values(); }
    [[nodiscard]] const Passage *passage(PassageId id) const;
    /// Where the passages that are shown begin, in no order.
    [[nodiscard]] QList<qsizetype> passageStarts() const;
    /// The shortest passage that holds `position`, else the shortest that shares a character with `nearby`; invalid if
    /// none.
    [[nodiscard]] PassageId innermostAt(qsizetype position, TextRange nearby) const;

signals:
    /// Another letter was opened, or none.
    void opened();
    /// All its passages must be shown anew.
    void passagesReset();
    /// Some of its passages came or changed, others went.
    void passagesChanged(const QList<Kodeks::Passage> &put, const QList<Kodeks::PassageId> &gone);

private:
    void follow(const Change &change);
    [[nodiscard]] bool isShown(const Passage &passage) const;
    void readPassages();
    void show(const QList<Passage> &passages);

    QPointer<Project> m_project;
    LetterId m_letter;
    LetterText m_text;
    QList<Section> m_sections;
    QHash<PassageId, Passage> m_passages;
    bool m_allCoders = false;
    PassageId m_also;
};

} // namespace Kodeks
