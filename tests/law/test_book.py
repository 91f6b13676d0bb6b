from passage import law


def test_the_law_of_the_package_is_whole() -> None:
    assert law.book().check() is law.book()


def test_every_file_of_a_folder_of_law_states_provisions_of_its_own() -> None:
    stated = [key for section in law.sections() for key in (each.key for each in section.PROVISIONS)]
    assert all(section.PROVISIONS for section in law.sections())
    assert len(stated) == len(set(stated)) == len(law.book().provisions)
