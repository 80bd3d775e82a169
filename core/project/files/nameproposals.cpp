// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/nameproposals.h"

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/tables/csvwriter.h"
#include "core/model/pseudonyms/nameinfile.h"
#include "core/project/steadily.h"
#include "core/structure/nameform.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct NameText
{
    Q_DECLARE_TR_FUNCTIONS(Pseudonyms)
};

using Kind = NameProposal::Kind;
constexpr Kind allKinds[] = {Kind::Sender, Kind::Person, Kind::Coder, Kind::Address, Kind::Phone, Kind::Number};

QString pseudonymOf(Kind kind, qsizetype number)
{
    switch (kind) {
    case Kind::Sender: return NameText::tr("Sender %1").arg(number);
    case Kind::Person: return NameText::tr("Person %1").arg(number);
    case Kind::Coder: return NameText::tr("Coder %1").arg(number);
    case Kind::Address: return NameText::tr("address %1").arg(number);
    case Kind::Phone: return NameText::tr("phone %1").arg(number);
    case Kind::Number: break;
    }
    return NameText::tr("number %1").arg(number);
}

/// "Kari Nordmann", and neither "LO Kommune Oslo" nor "Nordby Vel og Forening".
bool isPerson(const QString &name)
{
    static const QRegularExpression body(
        u"\\b\\p{L}*(?:kommun(?:e|en|a)?|bydel(?:en)?|fylket?|etat(?:en)?|f[oö]rbund(?:et)?|f[oö]rening(?:en|a)?|"
        u"lag(?:et)?|verk(?:et)?|senter(?:et)?|råd(?:et)?|utvalg(?:et)?|udvalg(?:et)?|union(?:en)?|klubb(?:en)?|"
        u"parti(?:et)?|skolen?|skulen?|universitet(?:et)?|selskap(?:et)?|council|society|association|trust)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression capitals(u"\\b\\p{Lu}{2,}\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    const bool isShouted = name == name.toUpper();
    return isNameOfPerson(name) && !namesPublicBody(name) && !body.match(name.toLower()).hasMatch()
        && (isShouted || !capitals.match(name).hasMatch());
}

/// Of "Utviklings- og kompetanseetaten (UKE)" the name and what it is called for short.
QStringList partsOfSender(const QString &name)
{
    static const QRegularExpression form(
        u"^(\\S.*\\S)\\s*\\((\\p{Lu}[\\p{Lu}\\d-]{1,9})\\)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto found = form.match(name);
    return found.hasMatch() ? QStringList{found.captured(1), found.captured(2)} : QStringList();
}

/// What is found, each once, in order.
class Gathered
{
public:
    void add(Kind kind, const QString &found)
    {
        const QString name = found.simplified();
        const QString key = Pseudonyms::folded(name);
        if (key.size() < 2 || m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_names[kind].append(name);
    }

    /// A fact of a letter: its lines, and what stands between commas and brackets in them.
    void addFact(const QString &value)
    {
        static const QRegularExpression ends(u"[\\n,;()/]| og | and "_s);
        for (const QString &part : value.split(ends, Qt::SkipEmptyParts)) {
            const QString name = part.trimmed();
            if (isPerson(name))
                add(Kind::Person, name);
        }
        const QString whole = value.section(u'\n', 0, 0).trimmed();
        if (!isPerson(whole))
            add(Kind::Sender, whole);
    }

    void addFromText(const QString &text)
    {
        static const QRegularExpression address(u"[\\p{L}\\d][\\p{L}\\d._%+-]*@[\\p{L}\\d.-]+\\.\\p{L}{2,}"_s);
        static const QRegularExpression phone(u"(?<![\\d.,-])(?:(?:\\+|00)\\d{2}[ \\x{a0}]?)?"
                                              "(?:\\d{2}(?:[ \\x{a0}]\\d{2}){3}|\\d{3}[ \\x{a0}]\\d{2}[ \\x{a0}]\\d{3}|"
                                              "[2-9]\\d{7})(?![\\d-])"_s);
        static const QRegularExpression number(u"(?<![\\d.,-])[0-7]\\d[0-5]\\d{3}[ \\x{a0}]?\\d{5}(?![\\d-])"_s);
        addMatches(Kind::Number, number, text);
        addMatches(Kind::Address, address, text);
        addMatches(Kind::Phone, phone, text);
    }

    /// Surnames of persons and short names of senders too, for where they stand alone, with the same pseudonym, if
    /// nobody else is called so.
    [[nodiscard]] QList<NameProposal> proposals() const
    {
        QList<NameProposal> all;
        QHash<QString, qsizetype> called;
        for (const QString &person : m_names.value(Kind::Person))
            ++called[Pseudonyms::folded(person.section(u' ', -1))];
        for (const Kind kind : allKinds) {
            const QStringList names = m_names.value(kind);
            for (qsizetype i = 0; i < names.size(); ++i) {
                all.append({kind, {names.at(i), pseudonymOf(kind, i + 1)}, 0});
                const QString surname = names.at(i).section(u' ', -1);
                const bool isOne = kind == Kind::Person && surname != names.at(i)
                    && called.value(Pseudonyms::folded(surname)) == 1 && !m_seen.contains(Pseudonyms::folded(surname));
                QStringList others = kind == Kind::Sender ? partsOfSender(names.at(i)) : QStringList();
                others.removeIf([this](const QString &each) { return m_seen.contains(Pseudonyms::folded(each)); });
                if (isOne)
                    others.append(surname);
                for (const QString &other : std::as_const(others))
                    all.append({kind, {other, pseudonymOf(kind, i + 1)}, 0});
            }
        }
        return all;
    }

private:
    void addMatches(Kind kind, const QRegularExpression &form, const QString &text)
    {
        for (auto found = form.globalMatch(text); found.hasNext();)
            add(kind, found.next().captured());
    }

    QSet<QString> m_seen;
    QHash<Kind, QStringList> m_names;
};

std::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, NameText::tr("Cancelled; nothing was changed."));
}

/// A half of the work.
Progress halfOfNames(const Progress &progress, int half)
{
    if (!progress)
        return {};
    return [progress, half](qint64 done, qint64 total) { return progress(half * total + done, 2 * total); };
}

Result<> eachText(const Project &project, const Progress &progress, const std::function<void(const QString &)> &use)
{
    const QList<Letter> &letters = project.letters();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (progress && !progress(i, letters.size()))
            return cancelled();
        const auto text = project.text(letters.at(i).id);
        if (!text)
            return failed(text);
        use(text->string());
    }
    return {};
}

Result<QList<qsizetype>> countedIn(const Project &project, const Pseudonyms &names, const Progress &progress)
{
    const auto count = [&names](const QString &text) { std::ignore = names.renamed(text); };
    for (const Letter &letter : project.letters()) {
        const bool isPlain = names.renamed(letter.name).replaced.isEmpty();
        if (isPlain)
            count(nameInFile(letter.name));
        count(letter.fact(Fact::Sender));
    }
    for (const Coder &coder : project.coders())
        count(coder.name);
    const auto counted = eachText(project, progress, count);
    return counted ? Result<QList<qsizetype>>(names.found()) : failed(counted);
}

Result<QList<NameProposal>> proposedIn(const Project &project, const Progress &progress)
{
    Gathered gathered;
    for (const Letter &letter : project.letters()) {
        for (const Fact fact : {Fact::Sender, Fact::Signature, Fact::Handler})
            gathered.addFact(letter.fact(fact));
        if (letter.fact(Fact::Sender).isEmpty())
            gathered.addFact(nameInFile(letter.name)); // it is called by its file
    }
    for (const Coder &coder : project.coders())
        gathered.add(Kind::Coder, coder.name);
    const auto read
        = eachText(project, halfOfNames(progress, 0), [&gathered](const QString &text) { gathered.addFromText(text); });
    if (!read)
        return failed(read);
    QList<NameProposal> all = gathered.proposals();
    QList<Pseudonym> table;
    for (const NameProposal &each : all)
        table.append(each.entry);
    const auto places = countedIn(project, Pseudonyms(table), halfOfNames(progress, 1));
    if (!places)
        return failed(places);
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].places = places->at(i);
    all.removeIf([](const NameProposal &each) { return each.places == 0; });
    return all;
}

} // namespace

QString nameKindWord(NameProposal::Kind kind)
{
    switch (kind) {
    case Kind::Sender: return u"sender"_s;
    case Kind::Person: return u"person"_s;
    case Kind::Coder: return u"coder"_s;
    case Kind::Address: return u"address"_s;
    case Kind::Phone: return u"phone"_s;
    case Kind::Number: break;
    }
    return u"number"_s;
}

QString nameKindTitle(NameProposal::Kind kind)
{
    switch (kind) {
    case Kind::Sender: return NameText::tr("Sender");
    case Kind::Person: return NameText::tr("Person");
    case Kind::Coder: return NameText::tr("Coder");
    case Kind::Address: return NameText::tr("E-mail address");
    case Kind::Phone: return NameText::tr("Phone number");
    case Kind::Number: break;
    }
    return NameText::tr("Identity number");
}

Result<QList<NameProposal>> proposeNames(const QString &projectPath, const Progress &progress)
{
    return steadily(projectPath, {}, [&progress](const Project &project) { return proposedIn(project, progress); });
}

Result<QList<qsizetype>> countNames(const QString &projectPath, const Pseudonyms &names, const Progress &progress)
{
    return steadily(projectPath, {},
        [&](const Project &project) { return countedIn(project, Pseudonyms(names.table()), progress); });
}

Result<> writeNameTable(QIODevice &device, const QList<NameProposal> &proposals)
{
    CsvWriter writer(device, CsvDialect::Rfc);
    Result<> written = writer.write({u"name"_s, u"pseudonym"_s, u"kind"_s, u"places"_s});
    for (qsizetype i = 0; written && i < proposals.size(); ++i) {
        const NameProposal &each = proposals.at(i);
        written = writer.write(
            {each.entry.name, each.entry.pseudonym, nameKindWord(each.kind), QString::number(each.places)});
    }
    return written;
}

Result<> saveNameTable(const QString &path, const QList<NameProposal> &proposals)
{
    return writeAtomically(path, [&proposals](QIODevice &device) { return writeNameTable(device, proposals); });
}

} // namespace Kodeks
