// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session/preferences.h"

#include "ui/letter/layout/letterstyle.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentLimit = 10;
constexpr qsizetype placesLimit = 30; ///< projects

/// In the order of Appearance.
const QStringList &appearances()
{
    static const QStringList words{u"system"_s, u"light"_s, u"dark"_s, u"high-contrast"_s, u"high-contrast-dark"_s};
    return words;
}

QString ofProject(QStringView group, const QUuid &project)
{
    return group.toString() + u'/' + project.toString(QUuid::WithoutBraces);
}

} // namespace

Preferences::Preferences(const QString &file)
    : m_settings(
          file.isEmpty() ? std::make_unique<QSettings>() : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Preferences::~Preferences() = default;

QString Preferences::language() const
{
    return m_settings->value("language").toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings->setValue("language", language);
}

Preferences::Appearance Preferences::appearance() const
{
    const qsizetype place = appearances().indexOf(m_settings->value("appearance").toString());
    return static_cast<Appearance>(std::max<qsizetype>(0, place));
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings->setValue("appearance", appearances().at(static_cast<int>(appearance)));
}

QFont Preferences::letterFont() const
{
    const QString stored = m_settings->value("letterFont").toString();
    QFont font;
    return !stored.isEmpty() && font.fromString(stored) ? font : readingFont();
}

void Preferences::setLetterFont(const QFont &font)
{
    m_settings->setValue("letterFont", font.toString());
}

int Preferences::defaultCertainty() const
{
    return std::clamp(m_settings->value("defaultCertainty", 0).toInt(), 0, 3);
}

void Preferences::setDefaultCertainty(int certainty)
{
    m_settings->setValue("defaultCertainty", certainty);
}

bool Preferences::suggestsCodes() const
{
    return m_settings->value("suggestsCodes", true).toBool();
}

void Preferences::setSuggestsCodes(bool on)
{
    m_settings->setValue("suggestsCodes", on);
}

bool Preferences::marksUncoded() const
{
    return m_settings->value("marksUncoded", false).toBool();
}

void Preferences::setMarksUncoded(bool on)
{
    m_settings->setValue("marksUncoded", on);
}

LetterCalling Preferences::letterCalling() const
{
    const QString word = m_settings->value("lettersAreCalled").toString();
    return word == u"file" ? LetterCalling::File
        : word == u"both"  ? LetterCalling::SenderAndFile
                           : LetterCalling::Sender;
}

void Preferences::setLetterCalling(LetterCalling calling)
{
    const QString words[] = {u"sender"_s, u"file"_s, u"both"_s};
    m_settings->setValue("lettersAreCalled", words[static_cast<int>(calling)]);
}

bool Preferences::joinsLines() const
{
    return m_settings->value("joinsLines", false).toBool();
}

void Preferences::setJoinsLines(bool join)
{
    m_settings->setValue("joinsLines", join);
}

bool Preferences::codesSentencesOfHits() const
{
    return m_settings->value("codesSentencesOfHits", true).toBool();
}

void Preferences::setCodesSentencesOfHits(bool sentences)
{
    m_settings->setValue("codesSentencesOfHits", sentences);
}

QString Preferences::scanLanguages() const
{
    return m_settings->value("scanLanguages").toString();
}

void Preferences::setScanLanguages(const QString &languages)
{
    m_settings->setValue("scanLanguages", languages);
}

QString Preferences::exportChoice() const
{
    return m_settings->value("exportChoice").toString();
}

void Preferences::setExportChoice(const QString &choice)
{
    m_settings->setValue("exportChoice", choice);
}

bool Preferences::backsUp() const
{
    return m_settings->value("backsUp", true).toBool();
}

void Preferences::setBacksUp(bool on)
{
    m_settings->setValue("backsUp", on);
}

int Preferences::lockAfterMinutes() const
{
    return std::clamp(m_settings->value("lockAfterMinutes", 0).toInt(), 0, 24 * 60);
}

void Preferences::setLockAfterMinutes(int minutes)
{
    m_settings->setValue("lockAfterMinutes", minutes);
}

QStringList Preferences::hintsOver() const
{
    return m_settings->value("hintsOver").toStringList();
}

void Preferences::setHintsOver(const QStringList &ids)
{
    m_settings->setValue("hintsOver", ids);
}

bool Preferences::showsAllCoders() const
{
    return m_settings->value("showAllCoders", false).toBool();
}

void Preferences::setShowsAllCoders(bool all)
{
    m_settings->setValue("showAllCoders", all);
}

QString Preferences::documentsFolder() const
{
    return m_settings->value("documentsFolder", QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void Preferences::setDocumentsFolder(const QString &folder)
{
    m_settings->setValue("documentsFolder", folder);
}

QStringList Preferences::recentProjects() const
{
    return m_settings->value("recentProjects").toStringList();
}

void Preferences::addRecentProject(const QString &path)
{
    QStringList paths = recentProjects();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings->setValue("recentProjects", paths.mid(0, recentLimit));
}

void Preferences::removeRecentProject(const QString &path)
{
    QStringList paths = recentProjects();
    paths.removeAll(path);
    m_settings->setValue("recentProjects", paths);
}

QUuid Preferences::coderOf(const QUuid &project) const
{
    return QUuid::fromString(m_settings->value(ofProject(u"coders", project)).toString());
}

void Preferences::setCoderOf(const QUuid &project, const QUuid &coder)
{
    m_settings->setValue(ofProject(u"coders", project), coder.toString(QUuid::WithoutBraces));
}

ReadingPlaces Preferences::placesOf(const QUuid &project) const
{
    return ReadingPlaces::fromText(m_settings->value(ofProject(u"places", project)).toString());
}

void Preferences::setPlacesOf(const QUuid &project, const ReadingPlaces &places)
{
    const QString key = ofProject(u"places", project);
    QStringList known = m_settings->value("placesKept").toStringList();
    known.removeAll(key);
    known.prepend(key);
    for (const QString &forgotten : known.mid(placesLimit))
        m_settings->remove(forgotten);
    m_settings->setValue("placesKept", known.mid(0, placesLimit));
    m_settings->setValue(key, places.toText());
}

QMap<QString, QKeySequence> Preferences::shortcuts() const
{
    QMap<QString, QKeySequence> result;
    const QVariantMap stored = m_settings->value("shortcuts").toMap();
    for (const auto &[id, keys] : stored.asKeyValueRange())
        result.insert(id, QKeySequence::fromString(keys.toString(), QKeySequence::PortableText));
    return result;
}

void Preferences::setShortcuts(const QMap<QString, QKeySequence> &shortcuts)
{
    QVariantMap stored;
    for (const auto &[id, keys] : shortcuts.asKeyValueRange())
        stored.insert(id, keys.toString(QKeySequence::PortableText));
    m_settings->setValue("shortcuts", stored);
}

QByteArray Preferences::layout(const QString &part) const
{
    return m_settings->value(u"layout/"_s + part).toByteArray();
}

void Preferences::setLayout(const QString &part, const QByteArray &state)
{
    m_settings->setValue(u"layout/"_s + part, state);
}

} // namespace Kodeks
