// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettersource.h"
#include "ui/shell/session/readingplaces.h"

#include <QFont>
#include <QKeySequence>
#include <QMap>
#include <QStringList>
#include <memory>

class QSettings;

namespace Kodeks {

/// What a user's program remembers between sittings, apart from any project.
class Preferences
{
public:
    enum class Appearance { System, Light, Dark, StrongLight, StrongDark };

    /// Kept in the user's own settings, or in `file` (for tests and pictures).
    explicit Preferences(const QString &file = {});
    ~Preferences();

    /// "en", "nb", "nn", or empty to follow the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// The font letters are read in, with its size.
    [[nodiscard]] QFont letterFont() const;
    void setLetterFont(const QFont &font);
    /// The certainty a new passage gets: 1 to 3, or 0 for not stated.
    [[nodiscard]] int defaultCertainty() const;
    void setDefaultCertainty(int certainty);
    /// Whether the code bar suggests codes.
    [[nodiscard]] bool suggestsCodes() const;
    void setSuggestsCodes(bool on);
    /// Whether sentences that nobody has coded are marked in the letter (false).
    [[nodiscard]] bool marksUncoded() const;
    void setMarksUncoded(bool on);
    [[nodiscard]] LetterCalling letterCalling() const;
    void setLetterCalling(LetterCalling calling);
    /// What was chosen last for lines that layout has broken.
    [[nodiscard]] bool joinsLines() const;
    void setJoinsLines(bool join);
    /// What was coded last of the hits of a search: their sentences, or the hits themselves.
    [[nodiscard]] bool codesSentencesOfHits() const;
    void setCodesSentencesOfHits(bool sentences);
    /// What scans were recognised with the last time ("nor+eng"); empty at first.
    [[nodiscard]] QString scanLanguages() const;
    void setScanLanguages(const QString &languages);
    /// The form and dialect of the latest export, as ExportDialog names them; empty at first.
    [[nodiscard]] QString exportChoice() const;
    void setExportChoice(const QString &choice);
    /// After how many minutes without a touch an encrypted project is locked; 0: never.
    [[nodiscard]] int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);
    /// Whether a project that is worked in is backed up each hour (true).
    [[nodiscard]] bool backsUp() const;
    void setBacksUp(bool on);
    /// The ids of hints that are not shown again.
    [[nodiscard]] QStringList hintsOver() const;
    void setHintsOver(const QStringList &ids);
    [[nodiscard]] bool showsAllCoders() const;
    void setShowsAllCoders(bool all);

    /// Where new projects are proposed to be put.
    [[nodiscard]] QString documentsFolder() const;
    void setDocumentsFolder(const QString &folder);

    /// Absolute paths, the latest first.
    [[nodiscard]] QStringList recentProjects() const;
    void addRecentProject(const QString &path);
    void removeRecentProject(const QString &path);

    /// Who this user is in that project; null if never said.
    [[nodiscard]] QUuid coderOf(const QUuid &project) const;
    void setCoderOf(const QUuid &project, const QUuid &coder);

    /// Where this user was in that project; of projects not opened for long it is forgotten.
    [[nodiscard]] ReadingPlaces placesOf(const QUuid &project) const;
    void setPlacesOf(const QUuid &project, const ReadingPlaces &places);

    /// The shortcuts the user has changed, by the action's id; an empty sequence means none.
    [[nodiscard]] QMap<QString, QKeySequence> shortcuts() const;
    void setShortcuts(const QMap<QString, QKeySequence> &shortcuts);

    /// Sizes and places of window parts.
    [[nodiscard]] QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace Kodeks
